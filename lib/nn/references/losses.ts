import type { ArrayLike, NdArray } from '../array/nd-array.ts';
import { binaryCrossEntropy, crossEntropy, crossEntropyOfLabels, halfSquaredError, meanSquaredError } from '../losses.ts';
import type { NnFunction } from '../value.ts';

/** What the course's listings add to a probability before its logarithm is taken. */
export const EPSILON = 1e-7;

/** Error functions as exercises name them: output y first, then the target. */
export const lossReferences = {
  /** One sample: ½ Σ (y − d)². */
  'half-squared-error': (y: ArrayLike, d: ArrayLike) => halfSquaredError(y, d),
  /** The mean over the rows of ½ Σ (y − d)². */
  'half-squared-error-batch': (y: NdArray, d: NdArray) => halfSquaredError(y, d),
  /** The mean of (y − d)² over all elements, without ½. */
  'mean-squared-error': (y: ArrayLike, d: ArrayLike) => meanSquaredError(y, d),
  /** One sample, one-hot target. */
  'cross-entropy': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropy(y, d, epsilon),
  /** One sample a row, one-hot targets. */
  'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropy(y, d, epsilon),
  /** One sample a row, class numbers as targets. */
  'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) => crossEntropyOfLabels(y, labels, epsilon),
  /** Probabilities of class 1 and targets 0 or 1. */
  'binary-cross-entropy': (y: ArrayLike, d: ArrayLike, epsilon = EPSILON) => binaryCrossEntropy(y, d, epsilon),
} satisfies Record<string, NnFunction>;
