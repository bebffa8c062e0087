import type { ArrayLike, NdArray } from '../array/nd-array.ts';
import { accuracy, accuracyOfLabels, oneHot } from '../labels.ts';
import type { NnFunction } from '../value.ts';

/** Labels as exercises name them. */
export const labelReferences = {
  /** labels, number of classes. */
  'one-hot': (labels: ArrayLike, classes: number) => oneHot(labels, classes),
  /** y, one-hot targets. */
  accuracy: (y: NdArray, d: NdArray) => accuracy(y, d),
  /** y, class numbers. */
  'accuracy-labels': (y: NdArray, labels: NdArray) => accuracyOfLabels(y, labels),
} satisfies Record<string, NnFunction>;
