import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide } from '#lib/nn/array/elementwise.ts';
import { array, fromData } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { probabilityMisconceptions } from '#lib/nn/misconceptions/probability.ts';
import { statisticsMisconceptions } from '#lib/nn/misconceptions/statistics.ts';
import {
  bernoulliEstimate,
  bernoulliLogLikelihood,
  bernoulliScore,
  binomialProbability,
  normalDensity,
  normalEstimate,
  normalLogLikelihood,
  posterior,
} from '#lib/nn/probability.ts';
import { probabilityReferences } from '#lib/nn/references/probability.ts';
import { statisticsReferences } from '#lib/nn/references/statistics.ts';
import { correlation, covariance } from '#lib/nn/statistics.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const references = { ...probabilityReferences, ...statisticsReferences };
const probability = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const outcomes = (length: number) =>
  fc.array(fc.constantFrom(0, 1), { minLength: length, maxLength: length }).map((elements) => fromData(elements, [length]));
const priors = arrays([4], { min: 0.05, max: 1 }).map((weights) => divide(weights, sum(weights)));
const likelihoods = arrays([4], { min: 0.05, max: 0.95 });

test.each(goldenCases('probability'))('$reference is what NumPy or exact arithmetic gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected);
});

test('a posterior sums to 1, and equal likelihoods leave the prior as it was', () => {
  fc.assert(
    fc.property(priors, likelihoods, (prior, likelihood) => {
      expect(sum(posterior(prior, likelihood))).toBeCloseTo(1, 12);
      expectClose(posterior(prior, array([0.3, 0.3, 0.3, 0.3])), prior);
    }),
  );
});

test('the probabilities of all numbers of successes sum to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), probability, (n, p) => {
      const total = Array.from({ length: n + 1 }, (_, k) => binomialProbability(k, n, p)).reduce((whole, part) => whole + part, 0);
      expect(total).toBeCloseTo(1, 10);
    }),
  );
});

test('a normal density integrates to 1', () => {
  const points = fromData(
    Float64Array.from({ length: 4001 }, (_, i) => 3 + (i - 2000) * 0.01),
    [4001],
  );
  expect(sum(normalDensity(points, 3, 1.5)) * 0.01).toBeCloseTo(1, 10);
});

test('the score is the derivative of the log-likelihood, and 0 at the estimate', () => {
  fc.assert(
    fc.property(outcomes(6), probability, (x, p) => {
      expectGradient(
        fromData([bernoulliScore(x, p)], []),
        (moved) => bernoulliLogLikelihood(x, moved.data[0] as number),
        fromData([p], []),
      );
      const estimate = bernoulliEstimate(x);
      if (estimate > 0 && estimate < 1) expect(bernoulliScore(x, estimate)).toBeCloseTo(0, 9);
    }),
  );
});

test('no other mean and variance make the data likelier than the estimates', () => {
  fc.assert(
    fc.property(
      arrays([5]),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      (x, shift, scale) => {
        const { mean, variance } = normalEstimate(x);
        fc.pre(variance > 1e-6);
        const best = normalLogLikelihood(x, mean, Math.sqrt(variance));
        expect(normalLogLikelihood(x, mean + shift, Math.sqrt(variance) * scale)).toBeLessThanOrEqual(best + 1e-9);
      },
    ),
  );
});

test('covariances do not depend on where the data lie, correlations lie between −1 and 1', () => {
  fc.assert(
    fc.property(arrays([6, 3]), arrays([3]), (x, shift) => {
      expectClose(covariance(add(x, shift)), covariance(x));
      expect(correlation(x).data.every((value) => Number.isNaN(value) || Math.abs(value) <= 1 + 1e-12)).toBe(true);
    }),
  );
});

describe('shapes that do not fit', () => {
  test('a prior for other hypotheses: both shapes are named', () => {
    expect(() => posterior(array([0.5, 0.5]), array([0.1, 0.2, 0.7]))).toThrow(/\(2,\).*\(3,\)/);
  });
  test('a vector for a covariance matrix', () => {
    expect(() => covariance(array([1, 2, 3]))).toThrow(/\(3,\)/);
  });
});

describe('misconceptions', () => {
  const samples = arrays([5, 3], { min: 0, max: 4 });
  testMisconceptions({
    misconceptions: [...probabilityMisconceptions, ...statisticsMisconceptions],
    references,
    ordinary: {
      posterior: fc.tuple(priors, likelihoods),
      'normal-density': fc.tuple(arrays([4]), fc.constant(0.5), fc.constant(1.5)),
      'binomial-probability': fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 8 }), probability),
      'bernoulli-likelihood': fc.tuple(outcomes(6), probability),
      'normal-estimate': arrays([5]).map((x) => [x]),
      'covariance-matrix': samples.map((x) => [x]),
      'correlation-matrix': samples.map((x) => [x]),
    },
  });
});
