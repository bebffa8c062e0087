import type { NdArray } from '../array/nd-array.ts';
import { centre, correlation, covariance } from '../statistics.ts';
import type { NnFunction } from '../value.ts';

/** Covariance and correlation as exercises name them. Samples are rows (n, m). */
export const statisticsReferences = {
  /** (n, m) → (n, m). */
  'centre-columns': (x: NdArray) => centre(x),
  /** (n, m) → (m, m), divided by n. */
  'covariance-matrix': (x: NdArray) => covariance(x),
  /** (n, m) → (m, m). */
  'correlation-matrix': (x: NdArray) => correlation(x),
} satisfies Record<string, NnFunction>;
