import { sigmoid } from './activations.ts';
import { map, multiply, subtract } from './array/elementwise.ts';
import { matmul } from './array/linear-algebra.ts';
import type { NdArray } from './array/nd-array.ts';
import { transpose } from './array/shape.ts';
import { checkSameShape } from './same-shape.ts';

/**
 * $p = \sigma(Xw)$: the probability of class 1 for every sample.
 *
 * Shapes: w (m), X (n, m) (with its column of ones if there is an intercept) → (n).
 * @throws ShapeError if w does not have one weight for every column of X.
 */
export function logisticProbability(w: NdArray, x: NdArray): NdArray {
  return map(matmul(x, w), sigmoid);
}

/**
 * $E(w) = -\frac{1}{n} \sum_i \{ d_i \log p_i + (1 - d_i) \log(1 - p_i) \}$, the mean negative log-likelihood.
 *
 * Computed from $u = Xw$ as $\log(1 + e^{u}) - d u$, which does not overflow nor take the logarithm of 0.
 * Shapes: w (m), X (n, m), d (n) of 0 and 1 → number.
 * @throws ShapeError if the shapes do not fit.
 */
export function logisticError(w: NdArray, x: NdArray, d: NdArray): number {
  const u = matmul(x, w);
  checkSameShape(u, d);
  const total = u.data.reduce((sum, value, i) => sum + softplus(value) - (d.data[i] as number) * value, 0);
  return total / d.data.length;
}

/**
 * $\nabla E(w) = \frac{1}{n} X^\top (p - d)$. Shapes: w (m), X (n, m), d (n) → (m).
 * @throws ShapeError if the shapes do not fit.
 */
export function logisticGradient(w: NdArray, x: NdArray, d: NdArray): NdArray {
  const p = logisticProbability(w, x);
  checkSameShape(p, d);
  return multiply(matmul(transpose(x), subtract(p, d)), 1 / d.data.length);
}

/**
 * One step of gradient descent: $w - \varepsilon \nabla E(w)$. Shapes: w (m), X (n, m), d (n), number → (m).
 * @throws ShapeError if the shapes do not fit.
 */
export function logisticStep(w: NdArray, x: NdArray, d: NdArray, learningRate: number): NdArray {
  return subtract(w, multiply(logisticGradient(w, x, d), learningRate));
}

/** log(1 + exp(u)). */
function softplus(u: number): number {
  return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
}
