import type { NdArray } from '../array/nd-array.ts';
import { hingeGradient, hingeLoss, kernelDecision, linearDecision, margins, rbfKernel } from '../support-vector.ts';
import type { NnFunction } from '../value.ts';

/** Support vector machines as exercises name them: weights w (m), bias b, samples x (n, m), classes d (n) of −1 and +1. */
export const supportVectorReferences = {
  /** → (n). */
  'svm-decision': (w: NdArray, b: number, x: NdArray) => linearDecision(w, b, x),
  /** → (n). */
  'svm-margins': (w: NdArray, b: number, x: NdArray, d: NdArray) => margins(w, b, x, d),
  'hinge-loss': (w: NdArray, b: number, x: NdArray, d: NdArray) => hingeLoss(w, b, x, d),
  /** → [∂E/∂w (m), ∂E/∂b]. */
  'hinge-gradient': (w: NdArray, b: number, x: NdArray, d: NdArray) => {
    const gradient = hingeGradient(w, b, x, d);
    return [gradient.w, gradient.b];
  },
  /** (n, m), (k, m), γ → (n, k). */
  'rbf-kernel': (a: NdArray, b: NdArray, gamma: number) => rbfKernel(a, b, gamma),
  /** α (k), d (k), support vectors (k, m), b, γ, x (n, m) → (n). */
  'kernel-decision': (alpha: NdArray, d: NdArray, supportVectors: NdArray, b: number, gamma: number, x: NdArray) =>
    kernelDecision(alpha, d, supportVectors, b, gamma, x),
} satisfies Record<string, NnFunction>;
