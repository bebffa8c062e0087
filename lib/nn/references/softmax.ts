import type { NdArray } from '../array/nd-array.ts';
import { softmax, softmaxBackward, softmaxJacobian } from '../softmax.ts';
import type { NnFunction } from '../value.ts';

/** Softmax as exercises name it. */
export const softmaxReferences = {
  /** One sample: (n) → (n). Its wrong variants are those that one sample shows. */
  softmax: (u: NdArray) => softmax(u),
  /** A batch, one sample a row: (N, n) → (N, n). */
  'softmax-batch': (u: NdArray) => softmax(u),
  /** From the output: (n) → (n, n). */
  'softmax-jacobian': (y: NdArray) => softmaxJacobian(y),
  /** ∂E/∂y and the output → ∂E/∂u. */
  'softmax-backward': (dy: NdArray, y: NdArray) => softmaxBackward(dy, y),
} satisfies Record<string, NnFunction>;
