import type { NdArray } from '../array/nd-array.ts';
import { explainedVarianceRatio, principalAxes, principalVariances, projectOnAxes, reconstruct } from '../principal-components.ts';
import type { NnFunction } from '../value.ts';

/** Principal component analysis as exercises name it. Samples are rows (n, m). */
export const principalComponentsReferences = {
  /** x (n, m), k → (m, k), one axis a column; the sign is free, so exercises grade what does not depend on it. */
  'principal-axes': (x: NdArray, k: number) => principalAxes(x, k),
  /** (n, m) → (m), descending. */
  'principal-variances': (x: NdArray) => principalVariances(x),
  /** x (n, m), axes (m, k) → (n, k). */
  'project-on-axes': (x: NdArray, axes: NdArray) => projectOnAxes(x, axes),
  /** x (n, m), k → (n, m). */
  'pca-reconstruction': (x: NdArray, k: number) => reconstruct(x, k),
  /** (n, m) → (m), descending, summing to 1. */
  'explained-variance-ratio': (x: NdArray) => explainedVarianceRatio(x),
} satisfies Record<string, NnFunction>;
