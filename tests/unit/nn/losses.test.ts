import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add } from '#lib/nn/array/elementwise.ts';
import { array, asArray, type NdArray } from '#lib/nn/array/nd-array.ts';
import { oneHot } from '#lib/nn/labels.ts';
import {
  binaryCrossEntropy,
  binaryCrossEntropyGradient,
  crossEntropy,
  crossEntropyGradient,
  crossEntropyOfLabels,
  halfSquaredError,
  halfSquaredErrorGradient,
  meanSquaredError,
} from '#lib/nn/losses.ts';
import { lossReferences } from '#lib/nn/references/losses.ts';
import { softmax } from '#lib/nn/softmax.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectGradient } from './numerical-check.ts';

const probabilities = arrays([3, 4], { min: 0.05, max: 0.95 });

test.each([halfSquaredError, meanSquaredError, crossEntropy, binaryCrossEntropy])(
  '%o refuses to broadcast and names both shapes',
  (loss) => {
    expect(() => loss(array([[1, 2]]), array([1, 2]))).toThrow('output has shape (1, 2), target has (2,)');
  },
);

test('labels must be one a sample', () => {
  expect(() => crossEntropyOfLabels(array([[0.5, 0.5]]), array([0, 1]))).toThrow('output has shape (1, 2), labels have (2,)');
});

test('the squared errors count both signs', () => {
  expect(halfSquaredError(array([1, 2]), array([2, 1]))).toBe(1);
  expect(meanSquaredError(array([1, 2]), array([2, 1]))).toBe(1);
});

describe('cross entropy', () => {
  test('is −log of the output of the right class for a one-hot target', () => {
    expect(crossEntropy(array([0.2, 0.7, 0.1]), array([0, 1, 0]))).toBeCloseTo(-Math.log(0.7), 12);
  });
  test('is 0, not −0, for a certain and right output', () => expect(crossEntropy(array([1, 0]), array([1, 0]))).toBe(0));
  test('is infinite when the right class got 0, unless an ε is added', () => {
    expect(crossEntropy(array([0, 1]), array([1, 0]))).toBe(Number.POSITIVE_INFINITY);
    expect(crossEntropy(array([0, 1]), array([1, 0]), 1e-7)).toBeCloseTo(16.118, 3);
  });
  test('is the same for labels and for their one-hot rows', () => {
    fc.assert(
      fc.property(probabilities, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), (y, labels) => {
        expect(crossEntropyOfLabels(y, array(labels))).toBeCloseTo(crossEntropy(y, oneHot(array(labels), 4)), 12);
      }),
    );
  });
  test('is smallest where the output is the target: never below the entropy', () => {
    fc.assert(
      fc.property(arrays([4]), arrays([4]), (u, v) => {
        const [y, d] = [softmax(u), softmax(v)];
        expect(crossEntropy(y, d)).toBeGreaterThanOrEqual(crossEntropy(d, d) - 1e-12);
      }),
    );
  });
});

test('the binary cross entropy of a certain and right output is 0', () => {
  expect(binaryCrossEntropy(asArray(1), asArray(1))).toBe(0);
  expect(binaryCrossEntropy(asArray(0), asArray(0))).toBe(0);
});

describe('gradients are those that central differences find', () => {
  const target = softmax(
    array([
      [1, 0, 2, -1],
      [0, 1, 0, 1],
      [3, 1, 2, 0],
    ]),
  );
  test.each<[string, (y: NdArray, d: NdArray) => number, (y: NdArray, d: NdArray) => NdArray]>([
    ['squared error', halfSquaredError, halfSquaredErrorGradient],
    ['cross entropy', crossEntropy, crossEntropyGradient],
    ['binary cross entropy', binaryCrossEntropy, binaryCrossEntropyGradient],
  ])('%s', (_, loss, gradient) => {
    fc.assert(
      fc.property(probabilities, (y) => {
        expectGradient(gradient(y, target), (each) => loss(each, target), y);
      }),
    );
  });
});

test('adding rows that repeat the batch leaves a mean error as it was', () => {
  fc.assert(
    fc.property(arrays([3]), arrays([3]), (y, d) => {
      const twice = (row: NdArray) => add(array([[0], [0]]), row);
      expect(halfSquaredError(twice(y), twice(d))).toBeCloseTo(halfSquaredError(y, d), 12);
    }),
  );
});

test.each(goldenCases('losses'))('$reference agrees with NumPy', ({ reference, args, expected }) => {
  expectValue(call(lossReferences, reference, args), expected);
});
