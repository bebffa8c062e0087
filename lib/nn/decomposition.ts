import { divide, multiply } from './array/elementwise.ts';
import { expectMatrix } from './array/expect-shape.ts';
import { matmul } from './array/linear-algebra.ts';
import { fromData, item, type NdArray } from './array/nd-array.ts';
import { slice, transpose } from './array/shape.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/**
 * Power iteration: `steps` times $v \leftarrow Av / \lVert Av \rVert$, then the Rayleigh quotient $v^\top A v$. It comes near the
 * eigenvalue of largest size of a symmetric matrix, unless the start is at a right angle to its eigenvector.
 *
 * Shapes: A (n, n), v (n) → eigenvalue, v (n).
 * Source: R. von Mises, H. Pollaczek-Geiringer, 1929.
 * @throws ShapeError if A and v do not fit.
 */
export function powerIteration(a: NdArray, start: NdArray, steps: number): { eigenvalue: number; vector: NdArray } {
  let vector = divide(start, norm(start));
  for (let step = 0; step < steps; step++) {
    const next = matmul(a, vector);
    vector = divide(next, norm(next));
  }
  return { eigenvalue: quadraticForm(a, vector), vector };
}

/** $v^\top A v$. Shapes: (n, n), (n) → number. */
export function quadraticForm(a: NdArray, v: NdArray): number {
  return item(matmul(v, matmul(a, v)));
}

/** $\lVert v \rVert = \sqrt{\sum_i v_i^2}$ over all elements: Euclidean length of a vector, Frobenius norm of a matrix. */
export function norm(v: NdArray): number {
  return Math.hypot(...v.data);
}

/**
 * Singular values of A, descending: the square roots of the eigenvalues of $A^\top A$ or $A A^\top$, whichever is smaller.
 *
 * Shapes: (m, n) → (min(m, n)). Values below about $10^{-8}$ of the largest are lost in rounding, since they are squared on the way.
 * @throws ShapeError if A is not a matrix.
 */
export function singularValues(a: NdArray): NdArray {
  const [m, n] = expectMatrix(a);
  const gram = m < n ? matmul(a, transpose(a)) : matmul(transpose(a), a);
  const { values } = symmetricEigen(gram);
  return fromData(
    values.data.toReversed().map((value) => Math.sqrt(Math.max(value, 0))),
    values.shape,
  );
}

/**
 * $A_k = U_k \operatorname{diag}(s_1, \dots, s_k) V_k^\top$: of all matrices of rank k the nearest to $A = U \operatorname{diag}(s) V^\top$.
 *
 * Shapes: U (m, r), s (r) descending, Vᵀ (r, n) as from `np.linalg.svd(A, full_matrices=False)` → (m, n).
 * Source: C. Eckart, G. Young, 'The approximation of one matrix by another of lower rank', 1936.
 * @throws ShapeError if the shapes do not fit.
 */
export function lowRank(u: NdArray, s: NdArray, vt: NdArray, k: number): NdArray {
  return matmul(multiply(slice(u, 0, k, 1), slice(s, 0, k)), slice(vt, 0, k));
}
