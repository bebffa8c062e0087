import type { NdArray } from '../array/nd-array.ts';
import { gaussInitialisation, heInitialisation, xavierInitialisation } from '../initialisations.ts';
import type { NnFunction } from '../value.ts';

/** Initial weights as exercises name them, from standard normal numbers of shape (nodes before, nodes after). */
export const initialisationReferences = {
  /** z, σ. */
  'gauss-initialisation': (z: NdArray, deviation: number) => gaussInitialisation(z, deviation),
  'xavier-initialisation': (z: NdArray) => xavierInitialisation(z),
  'he-initialisation': (z: NdArray) => heInitialisation(z),
} satisfies Record<string, NnFunction>;
