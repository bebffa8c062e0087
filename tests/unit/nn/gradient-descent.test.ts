import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zeros } from '#lib/nn/array/create.ts';
import { multiply } from '#lib/nn/array/elementwise.ts';
import { array, asArray, item, type NdArray } from '#lib/nn/array/nd-array.ts';
import { descend, sgdStep } from '#lib/nn/gradient-descent.ts';
import { miniBatches } from '#lib/nn/mini-batches.ts';
import { numericalGradient } from '#lib/nn/numerical-gradient.ts';
import { l1Gradient, l1Penalty, l2Gradient, l2Penalty } from '#lib/nn/penalties.ts';
import { gradientDescentReferences } from '#lib/nn/references/gradient-descent.ts';
import { type SampleFunctionName, sampleFunctions } from '#lib/nn/sample-functions.ts';
import { trainTwoLayerNetwork } from '#lib/nn/training.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectGradient } from './numerical-check.ts';

const gradient = (w: NdArray) => multiply(2, w);
const path = (learningRate: number) => descend({ gradient, start: asArray(1), learningRate, steps: 2 }).map(item);

test('each step goes against the gradient by the learning rate times it', () => {
  expect(path(0.25)).toEqual([1, 0.5, 0.25]);
});

test('a learning rate above 1 diverges on w², changing sign each time', () => {
  expect(path(1.5)).toEqual([1, -2, 4]);
});

test('a step leaves the arrays it was given as they were', () => {
  const w = array([1, 2]);
  sgdStep(w, array([10, 10]), 0.1);
  expect([...w.data]).toEqual([1, 2]);
});

test.each(goldenCases('gradient-descent'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  // Rounding in a difference quotient grows as its step shrinks.
  expectValue(call(gradientDescentReferences, reference, args), expected, reference === 'numerical-gradient' ? 1e-9 : 1e-10);
});

describe('gradients', () => {
  test.each(Object.keys(sampleFunctions) as SampleFunctionName[])('of the function %s are those that central differences find', (name) => {
    const { f, gradient: exact } = sampleFunctions[name];
    fc.assert(fc.property(arrays([2, 3]), (x) => expectGradient(exact(x), f, x)));
  });

  test('by central differences are exact for a quadratic function, by their symmetry', () => {
    fc.assert(
      fc.property(arrays([3]), (x) => {
        expectValue(numericalGradient(sampleFunctions.coupled.f, x, 0.5), sampleFunctions.coupled.gradient(x), 1e-9);
      }),
    );
  });

  test.each([
    ['L2', l2Penalty, l2Gradient],
    ['L1', l1Penalty, l1Gradient],
  ])('of the %s penalty are those that central differences find', (_, penalty, withPenalty) => {
    fc.assert(
      fc.property(arrays([2, 2]), (w) => {
        fc.pre(w.data.every((element) => Math.abs(element) > 1e-4));
        expectGradient(withPenalty(zeros([2, 2]), w, 0.3), (each) => penalty(each, 0.3), w);
      }),
    );
  });
});

describe('mini-batches', () => {
  const permutations = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
  const x = array([0, 1, 2, 3, 4, 5, 6]);

  test('hold every sample once, each with its own target', () => {
    fc.assert(
      fc.property(permutations, fc.integer({ min: 1, max: 8 }), (permutation, batchSize) => {
        const batches = miniBatches(x, multiply(x, 10), { batchSize, permutation: array(permutation, 'int64') });
        expect(batches.flatMap((batch) => [...batch.x.data])).toEqual(permutation);
        expect(batches.flatMap((batch) => [...batch.d.data])).toEqual(permutation.map((index) => index * 10));
        expect(batches.slice(0, -1).every((batch) => batch.x.data.length === batchSize)).toBe(true);
      }),
    );
  });
  test('need a target for every sample', () => {
    expect(() => miniBatches(x, array([1, 2]), { batchSize: 2, permutation: x })).toThrow('inputs have shape (7,), targets have (2,)');
  });
});

test('training lowers the error of a small classifier', () => {
  const network = {
    W1: array([
      [0.3, -0.2],
      [0.1, 0.4],
    ]),
    b1: zeros([2]),
    W2: array([
      [0.2, -0.1],
      [-0.3, 0.1],
    ]),
    b2: zeros([2]),
  };
  const [x, d] = [
    array([
      [1, 0],
      [0, 1],
    ]),
    array([
      [1, 0],
      [0, 1],
    ]),
  ];
  const { errors } = trainTwoLayerNetwork(network, { x, d }, { learningRate: 0.5, steps: 50 });
  expect(errors.at(-1)).toBeLessThan((errors[0] ?? 0) / 4);
});
