import { divide, sqrt, subtract } from './array/elementwise.ts';
import { expectMatrix } from './array/expect-shape.ts';
import { fromData, type NdArray, shapeText } from './array/nd-array.ts';
import { mean, variance } from './array/reduce.ts';
import { ShapeError } from './shape-error.ts';

/**
 * k-fold cross validation: the indexes of training and validation samples of one fold (0 … k − 1). The permutation is cut into k
 * consecutive parts; if n is no multiple of k, the first n mod k parts have one sample more, as from `np.array_split`.
 *
 * Shapes: permutation of 0 … n − 1 (n) → training (about n − n / k), validation (about n / k), int64, in the permutation's order.
 */
export function kFold(permutation: NdArray, k: number, fold: number): { training: NdArray; validation: NdArray } {
  const n = permutation.data.length;
  const size = Math.floor(n / k);
  const longer = n % k;
  const start = fold * size + Math.min(fold, longer);
  const end = start + size + (fold < longer ? 1 : 0);
  const indexes = Array.from(permutation.data);
  return { training: whole(indexes.toSpliced(start, end - start)), validation: whole(indexes.slice(start, end)) };
}

/**
 * $\frac{x - \mu}{\sigma}$ by the mean and standard deviation of every column of the training data, which are also used for the test
 * data: a model must not learn anything from them. A constant column is only shifted.
 *
 * Shapes: training (n, m), test (k, m) → both, standardised. σ is divided by n.
 * @throws ShapeError that names both shapes, if the numbers of columns differ.
 */
export function standardise(training: NdArray, test: NdArray): { training: NdArray; test: NdArray } {
  const [, m] = expectMatrix(training);
  const [, columns] = expectMatrix(test);
  if (m !== columns) throw new ShapeError(`columns of ${shapeText(training.shape)} and ${shapeText(test.shape)} differ in number`);
  const mu = mean(training, { axis: 0 });
  const sigma = sqrt(variance(training, { axis: 0 }));
  const divisor = { ...sigma, data: sigma.data.map((deviation) => (deviation === 0 ? 1 : deviation)) };
  const scaled = (x: NdArray) => divide(subtract(x, mu), divisor);
  return { training: scaled(training), test: scaled(test) };
}

function whole(indexes: readonly number[]): NdArray {
  return fromData(indexes, [indexes.length], 'int64');
}
