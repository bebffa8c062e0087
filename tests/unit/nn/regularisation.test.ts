import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, multiply } from '#lib/nn/array/elementwise.ts';
import { array, type NdArray } from '#lib/nn/array/nd-array.ts';
import { mean, sum, variance } from '#lib/nn/array/reduce.ts';
import { dropout, invertedDropout } from '#lib/nn/dropout.ts';
import {
  batchNormalisation,
  batchNormalisationBackward,
  batchNormalisationPrediction,
  layerNormalisation,
  layerNormalisationBackward,
} from '#lib/nn/normalisation.ts';
import { regularisationReferences } from '#lib/nn/references/regularisation.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const dotted = (a: NdArray, b: NdArray) => sum(multiply(a, b));

test.each(goldenCases('regularisation'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(regularisationReferences, reference, args), expected);
});

test.each([
  ['batch', 0],
  ['layer', 1],
] as const)('%s normalisation gives mean β and variance γ² along its axis', (kind, axis) => {
  const normalise = kind === 'batch' ? batchNormalisation : layerNormalisation;
  const gamma = array([2, 2, 2]);
  const beta = array([1, 1, 1]);
  fc.assert(
    fc.property(arrays([4, 3]), (x) => {
      fc.pre(variance(x, { axis }).data.every((each) => each > 0.01));
      const y = normalise(x, { gamma, beta });
      expectClose(mean(y, { axis }), multiply(mean(beta), add(multiply(0, mean(x, { axis })), 1)), 1e-9);
      expect(variance(y, { axis }).data.every((each) => Math.abs(each - 4) < 1e-3)).toBe(true);
    }),
  );
});

test('with the batch’s own mean and variance, prediction is what training computes', () => {
  fc.assert(
    fc.property(arrays([4, 3]), arrays([3]), arrays([3]), (x, gamma, beta) => {
      const running = { runningMean: mean(x, { axis: 0 }), runningVariance: variance(x, { axis: 0 }) };
      expectClose(batchNormalisationPrediction(x, { gamma, beta, ...running }), batchNormalisation(x, { gamma, beta }), 1e-9);
    }),
  );
});

describe('gradients are those that central differences find', () => {
  test.each([
    ['batch', 0],
    ['layer', 1],
  ] as const)('%s normalisation', (kind, axis) => {
    const forward = kind === 'batch' ? batchNormalisation : layerNormalisation;
    const backward = kind === 'batch' ? batchNormalisationBackward : layerNormalisationBackward;
    fc.assert(
      fc.property(arrays([4, 3]), arrays([3]), arrays([3]), arrays([4, 3]), (x, gamma, beta, dy) => {
        // Where all elements are nearly equal the function is too steep for central differences.
        fc.pre(variance(x, { axis }).data.every((each) => each > 0.1));
        const { dx, dgamma, dbeta } = backward(dy, x, { gamma });
        expectGradient(dx, (each) => dotted(forward(each, { gamma, beta }), dy), x);
        expectGradient(dgamma, (each) => dotted(forward(x, { gamma: each, beta }), dy), gamma);
        expectGradient(dbeta, (each) => dotted(forward(x, { gamma, beta: each }), dy), beta);
      }),
      { numRuns: 30 },
    );
  });

  test('dropout passes the gradient as it passes the outputs', () => {
    const mask = array([1, 0, 1], 'bool');
    fc.assert(
      fc.property(arrays([3]), arrays([3]), (z, dz) => {
        expectGradient(dropout(dz, mask), (each) => dotted(dropout(each, mask), dz), z);
        expectGradient(invertedDropout(dz, mask, 0.5), (each) => dotted(invertedDropout(each, mask, 0.5), dz), z);
      }),
    );
  });
});

test('over all masks, inverted dropout leaves the mean of the outputs as it was', () => {
  const z = array([3, -1]);
  const masks = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map((mask) => invertedDropout(z, array(mask, 'bool'), 0.5));
  expectClose(multiply(0.25, masks.reduce(add)), z);
});
