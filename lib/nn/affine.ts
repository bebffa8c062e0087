import { add } from './array/elementwise.ts';
import { matmul, outer } from './array/linear-algebra.ts';
import type { NdArray } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';
import { transpose } from './array/shape.ts';

/**
 * The total input of a fully connected layer, $u = xW + b$.
 *
 * Shapes: x (n) or (N, n), one sample a row; W (n, k); b (k) → (k) or (N, k).
 * @throws ShapeError that names both shapes, if they do not fit.
 */
export function affine(x: NdArray, W: NdArray, b: NdArray): NdArray {
  return add(matmul(x, W), b);
}

/**
 * From $\delta = \partial E/\partial u$: $\partial E/\partial x = \delta W^\top$, $\partial E/\partial W = x^\top\delta$,
 * $\partial E/\partial b = \sum_n \delta_n$.
 *
 * Nothing is divided by N here: the mean over a batch belongs to the error, so it is already in δ.
 * Shapes: δ (k) or (N, k); the results those of x, W and b. Source: Rumelhart, Hinton and Williams, 1986.
 * @throws ShapeError that names both shapes, if they do not fit.
 */
export function affineBackward(delta: NdArray, x: NdArray, W: NdArray): { dx: NdArray; dW: NdArray; db: NdArray } {
  const dx = matmul(delta, transpose(W));
  if (x.shape.length === 1) return { dx, dW: outer(x, delta), db: delta };
  return { dx, dW: matmul(transpose(x), delta), db: sum(delta, { axis: 0 }) };
}
