import type { NdArray } from '../array/nd-array.ts';
import {
  conditionalEntropy,
  crossEntropyOfDistributions,
  entropy,
  jsDivergence,
  klDivergence,
  mutualInformation,
  selfInformation,
} from '../information.ts';
import type { NnFunction } from '../value.ts';

/** Information theory as exercises name it: distributions p, q (n), a joint distribution (n, m) with x along the rows. */
export const informationReferences = {
  /** In bits. */
  'self-information': (probability: number) => selfInformation(probability),
  /** In bits. */
  entropy: (p: NdArray) => entropy(p),
  /** In nats, as all that follow. */
  'cross-entropy-of-distributions': (p: NdArray, q: NdArray) => crossEntropyOfDistributions(p, q),
  'kl-divergence': (p: NdArray, q: NdArray) => klDivergence(p, q),
  'js-divergence': (p: NdArray, q: NdArray) => jsDivergence(p, q),
  'mutual-information': (joint: NdArray) => mutualInformation(joint),
  /** H(Y | X). */
  'conditional-entropy': (joint: NdArray) => conditionalEntropy(joint),
} satisfies Record<string, NnFunction>;
