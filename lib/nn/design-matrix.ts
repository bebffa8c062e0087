import { expectMatrix } from './array/expect-shape.ts';
import { fromData, type NdArray } from './array/nd-array.ts';

/** The samples with a column of ones in front, the input of the intercept. Shapes: (n, m) → (n, m + 1). */
export function withIntercept(x: NdArray): NdArray {
  const [n, m] = expectMatrix(x);
  const rows = Array.from({ length: n }, (_, i) => [1, ...x.data.subarray(i * m, (i + 1) * m)]);
  return fromData(rows.flat(), [n, m + 1]);
}

/**
 * Polynomial design matrix: $\Phi_{ij} = x_i^j$ for $j = 0, \dots, \text{degree}$.
 *
 * Shapes: (n) → (n, degree + 1).
 */
export function polynomialDesign(x: NdArray, degree: number): NdArray {
  const rows = Array.from(x.data, (value) => Array.from({ length: degree + 1 }, (_, power) => value ** power));
  return fromData(rows.flat(), [x.data.length, degree + 1]);
}
