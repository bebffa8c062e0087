import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '#lib/nn/array/elementwise.ts';
import { outer } from '#lib/nn/array/linear-algebra.ts';
import { array, fromData } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { transpose } from '#lib/nn/array/shape.ts';
import { entropy, jsDivergence, klDivergence, mutualInformation } from '#lib/nn/information.ts';
import { informationMisconceptions } from '#lib/nn/misconceptions/information.ts';
import { informationReferences } from '#lib/nn/references/information.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const distributions = (shape: readonly number[]) => arrays(shape, { min: 0.05, max: 1 }).map((weights) => divide(weights, sum(weights)));

test.each(goldenCases('information'))('$reference is what loops in NumPy give (case %#)', ({ reference, args, expected }) => {
  expectValue(call(informationReferences, reference, args), expected);
});

test('entropy is largest for equal probabilities', () => {
  fc.assert(
    fc.property(distributions([4]), (p) => {
      expect(entropy(p)).toBeLessThanOrEqual(2 + 1e-12);
    }),
  );
});

test('a certain outcome has entropy 0, not −0', () => expect(entropy(array([0, 1]))).toBe(0));

test('the KL divergence is never negative, and 0 from a distribution to itself', () => {
  fc.assert(
    fc.property(distributions([4]), distributions([4]), (p, q) => {
      expect(klDivergence(p, q)).toBeGreaterThanOrEqual(-1e-12);
      expect(klDivergence(p, p)).toBe(0);
    }),
  );
});

test('the KL divergence is infinite where q excludes what p allows', () => {
  expect(klDivergence(array([0.5, 0.5]), array([1, 0]))).toBe(Number.POSITIVE_INFINITY);
});

test('the JS divergence is symmetric and at most log 2', () => {
  fc.assert(
    fc.property(distributions([4]), distributions([4]), (p, q) => {
      expect(jsDivergence(p, q)).toBeCloseTo(jsDivergence(q, p), 12);
      expect(jsDivergence(p, q)).toBeLessThanOrEqual(Math.LN2 + 1e-12);
    }),
  );
  expect(jsDivergence(array([1, 0]), array([0, 1]))).toBeCloseTo(Math.LN2, 12);
});

test('mutual information does not depend on which variable comes first, and is 0 for independent ones', () => {
  fc.assert(
    fc.property(distributions([3, 4]), distributions([3]), distributions([4]), (joint, p, q) => {
      expect(mutualInformation(joint)).toBeCloseTo(mutualInformation(transpose(joint)), 12);
      expect(mutualInformation(outer(p, q))).toBeCloseTo(0, 12);
    }),
  );
});

test('distributions of different lengths are refused: both shapes are named', () => {
  expect(() => klDivergence(array([1]), array([0.5, 0.5]))).toThrow(/\(1,\).*\(2,\)/);
});

describe('misconceptions', () => {
  const withZero = (length: number) =>
    distributions([length - 1]).chain((p) =>
      fc.constantFrom([0, ...p.data], [...p.data, 0]).map((elements) => fromData(elements, [length])),
    );
  testMisconceptions({
    misconceptions: informationMisconceptions,
    references: informationReferences,
    ordinary: {
      entropy: fc.oneof(distributions([4]), withZero(4)).map((p) => [p]),
      'kl-divergence': fc.tuple(fc.oneof(distributions([4]), withZero(4)), distributions([4])),
      'js-divergence': fc.tuple(distributions([4]), distributions([4])),
      'mutual-information': fc
        .oneof(
          distributions([2, 3]),
          withZero(6).map(({ data }) => fromData(data, [2, 3])),
        )
        .map((joint) => [joint]),
    },
  });
});
