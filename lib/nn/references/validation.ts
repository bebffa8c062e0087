import type { NdArray } from '../array/nd-array.ts';
import { kFold, standardise } from '../validation.ts';
import type { NnFunction } from '../value.ts';

/** Splitting and scaling of data as exercises name them. */
export const validationReferences = {
  /** Permutation (n), k, fold → [training indexes, validation indexes]. */
  'k-fold': (permutation: NdArray, k: number, fold: number) => {
    const { training, validation } = kFold(permutation, k, fold);
    return [training, validation];
  },
  /** Training (n, m), test (k, m) → [training, test], both by the statistics of the training data. */
  'standardise-split': (training: NdArray, test: NdArray) => {
    const scaled = standardise(training, test);
    return [scaled.training, scaled.test];
  },
} satisfies Record<string, NnFunction>;
