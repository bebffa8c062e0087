import fc from 'fast-check';
import { describe } from 'vitest';
import { exp } from '#lib/nn/array/elementwise.ts';
import { array, type NdArray } from '#lib/nn/array/nd-array.ts';
import { concatenate } from '#lib/nn/array/shape.ts';
import { oneHot } from '#lib/nn/labels.ts';
import { activationMisconceptions } from '#lib/nn/misconceptions/activations.ts';
import { crossEntropyMisconceptions } from '#lib/nn/misconceptions/cross-entropy.ts';
import { initialNetworkMisconceptions } from '#lib/nn/misconceptions/initial-network.ts';
import { inputHiddenMisconceptions } from '#lib/nn/misconceptions/input-hidden.ts';
import { labelMisconceptions } from '#lib/nn/misconceptions/labels.ts';
import { softmaxMisconceptions } from '#lib/nn/misconceptions/softmax.ts';
import { squaredErrorMisconceptions } from '#lib/nn/misconceptions/squared-error.ts';
import { references } from '#lib/nn/references/registry.ts';
import { softmax } from '#lib/nn/softmax.ts';
import type { NnValue } from '#lib/nn/value.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const tuple = (...parts: fc.Arbitrary<NnValue>[]): fc.Arbitrary<NnValue[]> => fc.tuple(...parts);
const numbers = (length: number, min: number, max: number): fc.Arbitrary<NdArray> =>
  fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length }).map((elements) => array(elements, 'int64'));
const bias = fc.integer({ min: 1, max: 900 }).map((thousandths) => thousandths / 1000);

/** Four samples of three classes; the first row's last probability is 0, as softmax gives for inputs far apart. */
const outputs = arrays([4, 3]).map((u) => softmax(concatenate([array([[0, 1, -800]]), u])));
const labels = numbers(4, 0, 2).map((rest) => concatenate([array([2], 'int64'), rest]));
const targets = labels.map((each) => oneHot(each, 3));
const oneOutput = arrays([3]).map((u) => softmax(concatenate([u, array([-900])])));
const oneTarget = fc.constantFrom(array([0, 0, 0, 1]), array([1, 0, 0, 0]));

const network = tuple(arrays([3, 5]), arrays([5]), arrays([5, 2]), arrays([2])).map(
  ([W1 = null, b1 = null, W2 = null, b2 = null]): NnValue => ({ W1, b1, W2, b2 }),
);
const sizes = tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 4, max: 5 }), fc.constant(1), arrays([40]));
/** Values of both signs, 0 and ones that make exp overflow. */
const inputs = arrays([2, 3]).map((u) => concatenate([u, array([[0, 1000, -1000]])]));

describe('from the input through the layers', () => {
  testMisconceptions({
    misconceptions: inputHiddenMisconceptions,
    references,
    ordinary: {
      'weighted-sum': tuple(arrays([4]), arrays([4]), bias),
      affine: tuple(arrays([5, 3]), arrays([3, 2]), arrays([2])),
      'two-layer-forward': tuple(network, arrays([4, 3])),
      'one-hot': tuple(numbers(4, 0, 2), fc.constant(5)),
    },
  });
});

describe('the parameters that a network starts with', () => {
  testMisconceptions({ misconceptions: initialNetworkMisconceptions, references, ordinary: { 'initial-two-layer-network': sizes } });
});

describe('activation functions', () => {
  testMisconceptions({
    misconceptions: activationMisconceptions,
    references,
    ordinary: {
      step: tuple(inputs),
      sigmoid: tuple(inputs),
      'sigmoid-derivative': tuple(inputs),
      relu: tuple(inputs),
      'relu-derivative': tuple(inputs),
      'leaky-relu': tuple(inputs, bias),
    },
  });
});

describe('softmax', () => {
  testMisconceptions({
    misconceptions: softmaxMisconceptions,
    references,
    ordinary: {
      softmax: tuple(arrays([3]).map((u) => concatenate([u, array([999, 1000])]))),
      'softmax-batch': tuple(arrays([2, 3]).map((u) => concatenate([u, array([[1000, 1001, 999]])]))),
    },
  });
});

describe('squared error', () => {
  testMisconceptions({
    misconceptions: squaredErrorMisconceptions,
    references,
    ordinary: { 'half-squared-error': tuple(arrays([4]), arrays([4])) },
  });
});

describe('cross entropy', () => {
  testMisconceptions({
    misconceptions: crossEntropyMisconceptions,
    references,
    ordinary: {
      'cross-entropy': tuple(oneOutput, oneTarget),
      'cross-entropy-batch': tuple(outputs, targets),
      'cross-entropy-labels': tuple(outputs, labels),
      'softmax-cross-entropy-backward': tuple(outputs, targets),
      'two-layer-backward': tuple(network, arrays([4, 3]), arrays([4, 2]), arrays([4, 5]), arrays([4, 2])),
      'linear-regression-epoch': tuple(arrays([5, 2]), arrays([5, 1]), arrays([2, 1]), arrays([1]), fc.constant(0.1), fc.constant(2)),
    },
  });
});

describe('class numbers', () => {
  testMisconceptions({
    misconceptions: labelMisconceptions,
    references,
    ordinary: {
      'cross-entropy-labels': tuple(
        arrays([5, 4]).map((u) => softmax(exp(u))),
        numbers(5, 0, 3),
      ),
      'one-hot': tuple(numbers(4, 0, 2), fc.constant(5)),
      accuracy: tuple(
        arrays([5, 3]).map((u) => concatenate([array([[0, 1, 0]]), softmax(u)])),
        numbers(6, 0, 2).map((each) => oneHot(each, 3)),
      ),
    },
  });
});
