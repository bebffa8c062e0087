import { diagonal } from './array/create.ts';
import { divide, exp, multiply, subtract } from './array/elementwise.ts';
import { outer } from './array/linear-algebra.ts';
import { type NdArray, shapeText } from './array/nd-array.ts';
import { max, sum } from './array/reduce.ts';
import { ShapeError } from './shape-error.ts';

/**
 * $y_i = e^{u_i - c} / \sum_k e^{u_k - c}$ with $c = \max_k u_k$, along the last axis.
 *
 * Taking c away changes nothing in the quotient and keeps exp from overflowing.
 * Shapes: (n) → (n); (m, n) → (m, n), one sample a row. Elements are positive and sum to 1 in each row.
 * @throws ShapeError for a number.
 */
export function softmax(u: NdArray): NdArray {
  const exponentials = exp(subtract(u, max(u, { axis: -1, keepdims: true })));
  return divide(exponentials, sum(exponentials, { axis: -1, keepdims: true }));
}

/**
 * $\partial y_i / \partial u_j = y_i (\delta_{ij} - y_j)$, from the output y. Shapes: (n) → (n, n), row i, column j.
 * @throws ShapeError unless y is a vector.
 */
export function softmaxJacobian(y: NdArray): NdArray {
  if (y.shape.length !== 1) throw new ShapeError(`the Jacobian needs one sample of shape (n,), found ${shapeText(y.shape)}`);
  return subtract(diagonal(y), outer(y, y));
}

/**
 * $\partial E/\partial u = y \circ (\partial E/\partial y - \sum_k y_k\, \partial E/\partial y_k)$, from the output y: the Jacobian
 * applied without building it. Shapes: both (n) or (m, n), and so the result.
 */
export function softmaxBackward(dy: NdArray, y: NdArray): NdArray {
  return multiply(y, subtract(dy, sum(multiply(dy, y), { axis: -1, keepdims: true })));
}
