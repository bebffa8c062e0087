import type { NdArray } from '../array/nd-array.ts';
import type { NnFunction } from '../value.ts';
import { embed, embedBackward, negativeSamplingError } from '../word-embedding.ts';

/** Word vectors as exercises name them. */
export const wordEmbeddingReferences = {
  embedding: (W: NdArray, ids: NdArray) => embed(W, ids),
  'embedding-backward': (dz: NdArray, ids: NdArray, vocabulary: number) => embedBackward(dz, ids, vocabulary),
  'negative-sampling-error': (h: NdArray, context: NdArray, sampled: NdArray) => negativeSamplingError(h, context, sampled),
} satisfies Record<string, NnFunction>;
