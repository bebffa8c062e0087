import fc from 'fast-check';
import { describe } from 'vitest';
import { fromData } from '#lib/nn/array/nd-array.ts';
import { batchNormalisationMisconceptions } from '#lib/nn/misconceptions/batch-normalisation.ts';
import { dropoutMisconceptions } from '#lib/nn/misconceptions/dropout.ts';
import { heInitialisationMisconceptions } from '#lib/nn/misconceptions/he-initialisation.ts';
import { optimizersMisconceptions } from '#lib/nn/misconceptions/optimizers.ts';
import { initialisationReferences } from '#lib/nn/references/initialisations.ts';
import { optimizerReferences } from '#lib/nn/references/optimizers.ts';
import { regularisationReferences } from '#lib/nn/references/regularisation.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const vector = arrays([3]);
const squares = arrays([3], { min: 0.1, max: 2 });
const share = fc.constantFrom(0.1, 0.4, 0.8);

describe('misconceptions of optimisers', () => {
  testMisconceptions({
    misconceptions: optimizersMisconceptions,
    references: optimizerReferences,
    ordinary: {
      momentum: fc.tuple(vector, vector, vector, share, share),
      adam: fc.tuple(vector, vector, squares, vector, fc.integer({ min: 2, max: 9 }), share, share, share),
    },
  });
});

describe('misconceptions of initial weights, dropout and batch normalisation', () => {
  testMisconceptions({
    misconceptions: [...heInitialisationMisconceptions, ...dropoutMisconceptions, ...batchNormalisationMisconceptions],
    references: { ...initialisationReferences, ...regularisationReferences },
    ordinary: {
      'he-initialisation': arrays([5, 3]).map((z) => [z]),
      'dropout-forward': fc.tuple(
        arrays([2, 4]),
        fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 }).map((mask) => fromData(mask, [2, 4], 'bool')),
        share,
        fc.boolean(),
      ),
      'batch-normalisation': fc.tuple(arrays([4, 3]), vector, vector),
    },
  });
});
