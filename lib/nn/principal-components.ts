import { add, divide } from './array/elementwise.ts';
import { matmul } from './array/linear-algebra.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { mean, sum } from './array/reduce.ts';
import { transpose } from './array/shape.ts';
import { centre, covariance } from './statistics.ts';
import { leadingColumns, symmetricEigen } from './symmetric-eigen.ts';

/**
 * The k principal axes: eigenvectors of the covariance matrix with the largest eigenvalues, one a column, the largest first.
 * The sign of an axis is free; here its largest element in size is positive.
 *
 * Shapes: one sample a row (n, m) → (m, k).
 * Source: K. Pearson, 'On lines and planes of closest fit', 1901; H. Hotelling, 1933.
 * @throws ShapeError if x is not a matrix.
 */
export function principalAxes(x: NdArray, k: number): NdArray {
  return leadingColumns(symmetricEigen(covariance(x)).vectors, k);
}

/**
 * The variances along the principal axes, all of them, descending. Shapes: (n, m) → (m).
 * @throws ShapeError if x is not a matrix.
 */
export function principalVariances(x: NdArray): NdArray {
  const { values } = symmetricEigen(covariance(x));
  return fromData(values.data.toReversed(), values.shape);
}

/**
 * $Z = (X - \bar x) V$: the samples in the coordinates of the given axes. Shapes: x (n, m), V (m, k) → (n, k).
 * @throws ShapeError if the axes do not have as many elements as the samples.
 */
export function projectOnAxes(x: NdArray, axes: NdArray): NdArray {
  return matmul(centre(x), axes);
}

/**
 * $\hat X = \bar x + (X - \bar x) V V^\top$: the samples put back from k principal components. Unlike the components it does not
 * depend on the signs of the axes. Shapes: (n, m) → (n, m).
 * @throws ShapeError if x is not a matrix.
 */
export function reconstruct(x: NdArray, k: number): NdArray {
  const axes = principalAxes(x, k);
  return add(matmul(projectOnAxes(x, axes), transpose(axes)), mean(x, { axis: 0 }));
}

/**
 * $\lambda_j / \sum_l \lambda_l$: the share of the variance along every principal axis, descending. Shapes: (n, m) → (m), summing to 1.
 * @throws ShapeError if x is not a matrix.
 */
export function explainedVarianceRatio(x: NdArray): NdArray {
  const variances = principalVariances(x);
  return divide(variances, sum(variances));
}
