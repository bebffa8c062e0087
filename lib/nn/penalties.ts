import { abs, add, multiply, sign, square } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';

/** $\frac\lambda2\sum w^2$, added to the error (L2 penalty, weight decay). Source: Hoerl and Kennard, 1970. */
export function l2Penalty(w: NdArray, lambda: number): number {
  return (lambda / 2) * sum(square(w));
}

/** $\nabla E + \lambda w$: the gradient of the error with the L2 penalty. Shapes: gradient and w alike. */
export function l2Gradient(gradient: NdArray, w: NdArray, lambda: number): NdArray {
  return add(gradient, multiply(lambda, w));
}

/** $\lambda\sum |w|$, added to the error (L1 penalty). Source: Tibshirani, 1996. */
export function l1Penalty(w: NdArray, lambda: number): number {
  return lambda * sum(abs(w));
}

/** $\nabla E + \lambda\operatorname{sign}(w)$, the slope at 0 being taken as 0. Shapes: gradient and w alike. */
export function l1Gradient(gradient: NdArray, w: NdArray, lambda: number): NdArray {
  return add(gradient, multiply(lambda, sign(w)));
}
