import { add, map, multiply } from './array/elementwise.ts';
import { expectSameLength } from './array/expect-shape.ts';
import { matmul } from './array/linear-algebra.ts';
import { type NdArray, shapeText } from './array/nd-array.ts';
import { mean, sum } from './array/reduce.ts';
import { transpose } from './array/shape.ts';
import { squaredDistances } from './clustering.ts';
import { checkSameShape } from './same-shape.ts';
import { ShapeError } from './shape-error.ts';

/**
 * $f(x) = xw + b$, the decision function of a linear support vector machine; its sign is the class.
 *
 * Shapes: w (m), b number, x (n, m) → (n).
 * @throws ShapeError if w does not have one weight for every column of x.
 */
export function linearDecision(w: NdArray, b: number, x: NdArray): NdArray {
  return add(matmul(x, w), b);
}

/**
 * $\frac{1}{n} \sum_i \max(0,\, 1 - d_i f(x_i))$, the mean hinge loss of classes $d_i \in \{-1, +1\}$.
 *
 * Shapes: w (m), b number, x (n, m), d (n) → number.
 * Source: C. Cortes, V. Vapnik, 'Support-vector networks', 1995.
 * @throws ShapeError if the shapes do not fit.
 */
export function hingeLoss(w: NdArray, b: number, x: NdArray, d: NdArray): number {
  return mean(map(margins(w, b, x, d), (margin) => Math.max(0, 1 - margin)));
}

/**
 * $d_i f(x_i)$: positive where the class is right, at least 1 where the sample lies outside the margin. Shapes: → (n).
 * @throws ShapeError if the shapes do not fit.
 */
export function margins(w: NdArray, b: number, x: NdArray, d: NdArray): NdArray {
  const f = linearDecision(w, b, x);
  checkSameShape(f, d);
  return multiply(f, d);
}

/**
 * Gradient of the mean hinge loss by w and b: $-\frac{1}{n} \sum d_i x_i$ and $-\frac{1}{n} \sum d_i$ over the samples
 * with $d_i f(x_i) < 1$; the others, and those exactly at 1, where there is no derivative, count 0.
 *
 * Shapes: w (m), b number, x (n, m), d (n) → (m), number.
 * @throws ShapeError if the shapes do not fit.
 */
export function hingeGradient(w: NdArray, b: number, x: NdArray, d: NdArray): { w: NdArray; b: number } {
  const inside = map(margins(w, b, x, d), (margin) => (margin < 1 ? 1 : 0));
  const pulls = multiply(multiply(inside, d), -1 / d.data.length);
  return { w: matmul(transpose(x), pulls), b: sum(pulls) };
}

/**
 * $K_{ij} = \exp(-\gamma \lVert a_i - b_j \rVert^2)$, the RBF (Gaussian) kernel. Shapes: (n, m), (k, m) → (n, k).
 * @throws ShapeError if the rows differ in length.
 */
export function rbfKernel(a: NdArray, b: NdArray, gamma: number): NdArray {
  return map(squaredDistances(a, b), (distance) => Math.exp(-gamma * distance));
}

/**
 * $f(x) = \sum_i \alpha_i d_i K(x_i, x) + b$, the decision function in its dual form with the RBF kernel.
 *
 * Shapes: α (k), d (k) of −1 and +1, support vectors (k, m), b and γ numbers, x (n, m) → (n).
 * @throws ShapeError if the shapes do not fit.
 */
export function kernelDecision(alpha: NdArray, d: NdArray, supportVectors: NdArray, b: number, gamma: number, x: NdArray): NdArray {
  expectSameLength(alpha, d);
  if (supportVectors.shape[0] !== alpha.shape[0]) {
    throw new ShapeError(`multipliers ${shapeText(alpha.shape)} do not fit support vectors ${shapeText(supportVectors.shape)}`);
  }
  return add(matmul(rbfKernel(x, supportVectors, gamma), multiply(alpha, d)), b);
}
