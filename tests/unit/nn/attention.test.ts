import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiply } from '#lib/nn/array/elementwise.ts';
import { matmul } from '#lib/nn/array/linear-algebra.ts';
import { at, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { row, slice } from '#lib/nn/array/shape.ts';
import { attentionWeights, causalMask, scaledDotProductAttention, scaledDotProductAttentionBackward } from '#lib/nn/attention/attention.ts';
import { multiHeadAttention } from '#lib/nn/attention/multi-head-attention.ts';
import { positionalEncoding } from '#lib/nn/attention/positional-encoding.ts';
import { distillationError, softenedSoftmax } from '#lib/nn/distillation.ts';
import { attentionMisconceptions } from '#lib/nn/misconceptions/attention.ts';
import { positionalEncodingMisconceptions } from '#lib/nn/misconceptions/positional-encoding.ts';
import { attentionReferences } from '#lib/nn/references/attention.ts';
import { distillationReferences } from '#lib/nn/references/distillation.ts';
import { wordEmbeddingReferences } from '#lib/nn/references/word-embedding.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';
import { softmax } from '#lib/nn/softmax.ts';
import { embed, embedBackward, negativeSamplingError } from '#lib/nn/word-embedding.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const references = { ...attentionReferences, ...wordEmbeddingReferences, ...distillationReferences };
const dotted = (a: NdArray, b: NdArray) => sum(multiply(a, b));
const few = { numRuns: 10 };

test.each(goldenCases('attention'))('$reference is what NumPy gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected);
});

describe('attention', () => {
  const inputs = fc.record({ Q: arrays([3, 2]), K: arrays([4, 2]), V: arrays([4, 5]) });
  const mask = fromData([1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1], [3, 4], 'bool');

  test('each query shares its look among the keys: the weights sum to 1, and are 0 where it may not look', () => {
    fc.assert(
      fc.property(inputs, ({ Q, K }) => {
        const weights = attentionWeights({ Q, K, mask });
        expectClose(sum(weights, { axis: 1 }), fromData([1, 1, 1], [3]));
        expect([...weights.data].filter((_, index) => mask.data[index] === 0)).toEqual([0, 0, 0, 0]);
      }),
      few,
    );
  });

  test.each([{ name: 'everywhere' }, { name: 'where the mask allows', mask }])(
    'the gradients are those of central differences, looking $name',
    (given) => {
      const masked = given.mask === undefined ? {} : { mask: given.mask };
      fc.assert(
        fc.property(inputs, arrays([3, 5]), (input, dOutput) => {
          const error = (moved: object) => dotted(scaledDotProductAttention({ ...input, ...masked, ...moved }), dOutput);
          const { dQ, dK, dV } = scaledDotProductAttentionBackward(dOutput, { ...input, ...masked });
          expectGradient(dQ, (Q) => error({ Q }), input.Q);
          expectGradient(dK, (K) => error({ K }), input.K);
          expectGradient(dV, (V) => error({ V }), input.V);
        }),
        few,
      );
    },
  );

  test('behind the causal mask, what comes later changes nothing', () => {
    fc.assert(
      fc.property(arrays([4, 2]), arrays([4, 3]), arrays([2]), (Q, V, last) => {
        const changed = fromData([...Q.data.slice(0, 6), ...last.data], [4, 2]);
        const output = (K: NdArray) => slice(scaledDotProductAttention({ Q, K, V, mask: causalMask(4) }), 0, 3);
        expectClose(output(changed), output(Q));
      }),
      few,
    );
  });

  test('several heads look one by one: one head with everything is plain attention', () => {
    const eye = fromData([1, 0, 0, 1], [2, 2]);
    fc.assert(
      fc.property(arrays([3, 2]), (x) => {
        const one = multiHeadAttention(x, { W_q: eye, W_k: eye, W_v: eye, W_o: eye }, { heads: 1, mask: causalMask(3) });
        expectClose(one, scaledDotProductAttention({ Q: x, K: x, V: x, mask: causalMask(3) }));
      }),
      few,
    );
  });

  test('shapes that do not fit are named', () => {
    const a = fromData([1, 2, 3, 4, 5, 6], [2, 3]);
    expect(() => attentionWeights({ Q: a, K: fromData([1, 2], [1, 2]) })).toThrow(ShapeError);
    expect(() => multiHeadAttention(a, { W_q: matmul(a, a), W_k: a, W_v: a, W_o: a }, { heads: 2 })).toThrow(ShapeError);
  });
});

test('a shift of the position turns each pair of a positional encoding by the same angle', () => {
  const table = positionalEncoding(20, 4);
  const cosineOfTurn = (t: number, pair: number) =>
    at(table, t, pair) * at(table, t + 3, pair) + at(table, t, pair + 1) * at(table, t + 3, pair + 1);
  for (const pair of [0, 2]) expect(cosineOfTurn(0, pair)).toBeCloseTo(cosineOfTurn(11, pair), 12);
});

describe('word vectors', () => {
  const ids = fromData([2, 0, 2], [3], 'int64');
  test('a word that occurs twice gets both gradients', () => {
    fc.assert(
      fc.property(arrays([4, 2]), arrays([3, 2]), (W, dz) =>
        expectGradient(embedBackward(dz, ids, 4), (moved) => dotted(embed(moved, ids), dz), W),
      ),
      few,
    );
  });
  test('gradients that do not belong to the words: both shapes are named', () => {
    expect(() => embedBackward(fromData([1, 2], [1, 2]), ids, 4)).toThrow(/\(1, 2\).*\(3,\)/);
  });
  test('the error of negative sampling does not overflow', () => {
    const far = fromData([1000], [1]);
    expect(negativeSamplingError(far, far, fromData([-1000], [1, 1]))).toBe(0);
    expect(negativeSamplingError(far, fromData([-1], [1]), fromData([-1000], [1, 1]))).toBe(1000);
  });
});

describe('distillation', () => {
  test('the softened softmax keeps the order and comes nearer to even', () => {
    fc.assert(
      fc.property(arrays([4]), (u) => {
        const spread = (y: NdArray) => Math.max(...y.data) - Math.min(...y.data);
        expect(spread(softenedSoftmax(u, 5))).toBeLessThanOrEqual(spread(softmax(u)) + 1e-15);
        expectClose(softenedSoftmax(u, 1), softmax(u));
      }),
    );
  });
  test('no student has a smaller error than one that agrees with the teacher', () => {
    fc.assert(
      fc.property(arrays([2, 3]), arrays([2, 3]), (student, teacher) => {
        expect(distillationError(student, teacher, 2)).toBeGreaterThanOrEqual(distillationError(teacher, teacher, 2) - 1e-12);
      }),
    );
  });
  test('teacher and student over different classes: both shapes are named', () => {
    expect(() => distillationError(fromData([1, 2], [2]), row(fromData([1, 2, 3], [1, 3]), 0), 1)).toThrow(/\(2,\).*\(3,\)/);
  });
});

describe('misconceptions', () => {
  testMisconceptions({
    misconceptions: [...attentionMisconceptions, ...positionalEncodingMisconceptions],
    references: attentionReferences,
    ordinary: {
      'scaled-dot-product-attention': fc.tuple(arrays([3, 4]), arrays([5, 4]), arrays([5, 2])),
      'causal-self-attention': fc.tuple(arrays([4, 3]), arrays([4, 3]), arrays([4, 2])),
      'positional-encoding': fc.tuple(fc.integer({ min: 3, max: 9 }), fc.constantFrom(4, 6, 8)),
    },
  });
});
