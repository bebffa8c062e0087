import { divide, subtract } from './array/elementwise.ts';
import { expectMatrix } from './array/expect-shape.ts';
import { matmul, outer } from './array/linear-algebra.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { mean } from './array/reduce.ts';
import { transpose } from './array/shape.ts';

/** $x_i - \bar x$: every column shifted to mean 0. Shapes: (n, m) → (n, m). */
export function centre(x: NdArray): NdArray {
  expectMatrix(x);
  return subtract(x, mean(x, { axis: 0 }));
}

/**
 * $\Sigma = \frac{1}{n} \sum_i (x_i - \bar x)^\top (x_i - \bar x)$, the covariance matrix, divided by n as variances are in this course.
 *
 * Shapes: one sample a row (n, m) → (m, m), symmetric.
 * @throws ShapeError if x is not a matrix.
 */
export function covariance(x: NdArray): NdArray {
  const [n] = expectMatrix(x);
  const centred = centre(x);
  return divide(matmul(transpose(centred), centred), n);
}

/**
 * $\rho_{jk} = \Sigma_{jk} / \sqrt{\Sigma_{jj} \Sigma_{kk}}$, the correlation matrix; NaN for a column without variance.
 *
 * Shapes: one sample a row (n, m) → (m, m).
 * @throws ShapeError if x is not a matrix.
 */
export function correlation(x: NdArray): NdArray {
  const sigma = covariance(x);
  const deviations = diagonal(sigma).data.map(Math.sqrt);
  const deviation = fromData(deviations, [deviations.length]);
  return divide(sigma, outer(deviation, deviation));
}

/** The elements (i, i). Shapes: (m, m) → (m). */
export function diagonal(a: NdArray): NdArray {
  const [side] = expectMatrix(a);
  return fromData(
    Float64Array.from({ length: side }, (_, i) => a.data[i * side + i] as number),
    [side],
  );
}
