import fc from 'fast-check';
import { describe } from 'vitest';
import { map } from '#lib/nn/array/elementwise.ts';
import { array, type NdArray } from '#lib/nn/array/nd-array.ts';
import { oneHot } from '#lib/nn/labels.ts';
import { deltaMisconceptions } from '#lib/nn/misconceptions/deltas.ts';
import { descentMisconceptions } from '#lib/nn/misconceptions/descent.ts';
import { layerGradientMisconceptions } from '#lib/nn/misconceptions/layer-gradients.ts';
import { miniBatchMisconceptions } from '#lib/nn/misconceptions/mini-batches.ts';
import { numericalGradientMisconceptions } from '#lib/nn/misconceptions/numerical-gradient.ts';
import { penaltyMisconceptions } from '#lib/nn/misconceptions/penalties.ts';
import { references } from '#lib/nn/references/registry.ts';
import { softmax } from '#lib/nn/softmax.ts';
import { twoLayerForward } from '#lib/nn/two-layer-network.ts';
import type { NnValue } from '#lib/nn/value.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const tuple = (...parts: fc.Arbitrary<NnValue>[]): fc.Arbitrary<NnValue[]> => fc.tuple(...parts);
const rate = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
const squares = arrays([4, 3], { min: 0.1, max: 2 });
const shares = arrays([4, 3], { min: 0.05, max: 0.95 });
const targets = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }).map((labels): NdArray => oneHot(array(labels), 3));
const outputs = arrays([4, 3]).map((u) => softmax(u));
const dictionary = fc.tuple(arrays([2, 3]), arrays([3])).map(([W, b]): NnValue => ({ W, b }));
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }).map((each) => array(each, 'int64'));

const epochArguments = tuple(arrays([7, 2]), arrays([7, 1]), arrays([2, 1]), arrays([1]), rate, fc.constant(3));
const state = [arrays([3]), arrays([3], { min: 0.1, max: 2 }), arrays([3], { min: 0.1, max: 2 })];
const functionName = fc.constant('coupled');

/** A network, a batch and what its forward pass kept. */
const backward = fc
  .tuple(arrays([3, 5]), arrays([5]), arrays([5, 3]), arrays([3]), arrays([4, 3]), targets)
  .map(([W1, b1, W2, b2, x, d]): NnValue[] => {
    const network = { W1, b1, W2, b2 };
    const { z1, y } = twoLayerForward(network, x);
    return [network, x, d, z1, y];
  });
const vector = arrays([3], { min: 0.05, max: 0.95 });
const ends = arrays([3]).map((each): NdArray => map(each, (element) => (element > 0 ? 1 : 0)));

describe('updates and what is repeated', () => {
  testMisconceptions({
    misconceptions: descentMisconceptions,
    references,
    ordinary: {
      'sgd-update': tuple(dictionary, dictionary, rate),
      'gradient-descent': tuple(
        functionName,
        arrays([3]),
        rate.map((each) => each / 10),
        fc.constant(4),
      ),
      'linear-regression-epoch': epochArguments,
      nesterov: tuple(...state, rate, rate),
      adagrad: tuple(...state, rate),
      rmsprop: tuple(...state, rate, rate),
    },
  });
});

describe('numerical gradients and the check with them', () => {
  testMisconceptions({
    misconceptions: numericalGradientMisconceptions,
    references,
    ordinary: {
      'numerical-gradient': tuple(functionName, arrays([2, 2]), fc.constant(0.01)),
      'gradient-check': tuple(arrays([4]), arrays([4])),
    },
  });
});

describe('mini-batches', () => {
  testMisconceptions({
    misconceptions: miniBatchMisconceptions,
    references,
    ordinary: {
      'mini-batches': tuple(arrays([7, 2]), arrays([7, 1]), fc.constant(3), order),
      'linear-regression-epoch': epochArguments,
    },
  });
});

describe('penalties on the weights', () => {
  const penalised = tuple(rate, arrays([2, 3]), arrays([2, 3]), rate);
  testMisconceptions({
    misconceptions: penaltyMisconceptions,
    references,
    ordinary: { 'l2-regularisation': penalised, 'l1-regularisation': penalised },
  });
});

describe('derivatives that travel back', () => {
  testMisconceptions({
    misconceptions: deltaMisconceptions,
    references,
    ordinary: {
      'sigmoid-backward': tuple(squares, shares),
      'relu-backward': tuple(arrays([4, 3]), arrays([4, 3])),
      'softmax-cross-entropy-backward': tuple(outputs, targets),
      'sigmoid-squared-error-delta': tuple(vector, ends),
      'two-layer-backward': backward,
    },
  });
});

describe('gradients of a layer’s weights, biases and input', () => {
  testMisconceptions({
    misconceptions: layerGradientMisconceptions,
    references,
    ordinary: {
      'affine-backward': tuple(arrays([4, 2]), arrays([4, 3]), arrays([3, 2])),
      'two-layer-backward': backward,
      'branch-backward': tuple(arrays([4, 2]), arrays([3, 2]), arrays([4, 5]), arrays([3, 5])),
    },
  });
});
