import { type NdArray, shapeText } from './array/nd-array.ts';
import { take } from './array/shape.ts';
import { ShapeError } from './shape-error.ts';

/**
 * The samples in the order of the permutation, cut into batches; the last one holds what is left.
 *
 * Shapes: x (N, …), d (N, …), permutation (N) of 0 … N − 1. Inputs and targets go together.
 * @throws ShapeError if x and d hold different numbers of samples.
 */
export function miniBatches(
  x: NdArray,
  d: NdArray,
  { batchSize, permutation }: { batchSize: number; permutation: NdArray },
): { x: NdArray; d: NdArray }[] {
  if (x.shape[0] !== d.shape[0]) throw new ShapeError(`inputs have shape ${shapeText(x.shape)}, targets have ${shapeText(d.shape)}`);
  const order = [...permutation.data];
  const batches = Math.ceil(order.length / batchSize);
  return Array.from({ length: batches }, (_, batch) => {
    const indexes = order.slice(batch * batchSize, (batch + 1) * batchSize);
    return { x: take(x, indexes), d: take(d, indexes) };
  });
}
