import type { NdArray } from '../array/nd-array.ts';
import { lowRank, powerIteration, quadraticForm, singularValues } from '../decomposition.ts';
import { eigenvaluesOfTwoByTwo, symmetricEigen } from '../symmetric-eigen.ts';
import type { NnFunction } from '../value.ts';

/** Eigenvalues and singular values as exercises name them. */
export const decompositionReferences = {
  /** Symmetric (n, n) → (n), ascending. */
  'symmetric-eigenvalues': (a: NdArray) => symmetricEigen(a).values,
  /** Symmetric (2, 2) → (2), ascending. */
  'two-by-two-eigenvalues': (a: NdArray) => eigenvaluesOfTwoByTwo(a),
  /** Symmetric (n, n), start (n), number of steps → [eigenvalue, unit vector (n)]. */
  'power-iteration': (a: NdArray, start: NdArray, steps: number) => {
    const { eigenvalue, vector } = powerIteration(a, start, steps);
    return [eigenvalue, vector];
  },
  'quadratic-form': (a: NdArray, v: NdArray) => quadraticForm(a, v),
  /** (m, n) → (min(m, n)), descending. */
  'singular-values': (a: NdArray) => singularValues(a),
  /** U (m, r), s (r), Vᵀ (r, n), k → (m, n). */
  'low-rank': (u: NdArray, s: NdArray, vt: NdArray, k: number) => lowRank(u, s, vt, k),
} satisfies Record<string, NnFunction>;
