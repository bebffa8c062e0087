import { type ArrayLike, asArray, sameShape, shapeText } from './array/nd-array.ts';
import { ShapeError } from './shape-error.ts';

/**
 * Output and target belong together element by element; broadcasting them would hide a mistake.
 * @throws ShapeError that names both shapes, if they differ.
 */
export function checkSameShape(y: ArrayLike, d: ArrayLike): void {
  const [output, target] = [asArray(y).shape, asArray(d).shape];
  if (!sameShape(output, target)) throw new ShapeError(`output has shape ${shapeText(output)}, target has ${shapeText(target)}`);
}

/** How many samples there are: one for a vector, else a sample for each row. */
export function samplesIn(y: ArrayLike): number {
  return asArray(y)
    .shape.slice(0, -1)
    .reduce((product, length) => product * length, 1);
}
