import type { NdArray } from '../array/nd-array.ts';
import { logisticError, logisticGradient, logisticProbability, logisticStep } from '../logistic-regression.ts';
import type { NnFunction } from '../value.ts';

/** Logistic regression as exercises name it: weights w (m), samples X (n, m), targets d (n) of 0 and 1. */
export const logisticRegressionReferences = {
  /** → (n). */
  'logistic-probability': (w: NdArray, x: NdArray) => logisticProbability(w, x),
  'logistic-error': (w: NdArray, x: NdArray, d: NdArray) => logisticError(w, x, d),
  /** → (m). */
  'logistic-gradient': (w: NdArray, x: NdArray, d: NdArray) => logisticGradient(w, x, d),
  /** → the new weights (m). */
  'logistic-step': (w: NdArray, x: NdArray, d: NdArray, learningRate: number) => logisticStep(w, x, d, learningRate),
} satisfies Record<string, NnFunction>;
