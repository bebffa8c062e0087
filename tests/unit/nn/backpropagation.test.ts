import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reluBackward, sigmoidBackward, tanhBackward } from '#lib/nn/activation-backward.ts';
import { relu, sigmoid, tanh } from '#lib/nn/activations.ts';
import { affine, affineBackward } from '#lib/nn/affine.ts';
import { add, divide, map, multiply } from '#lib/nn/array/elementwise.ts';
import { array, type NdArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { row, slice } from '#lib/nn/array/shape.ts';
import { oneHot } from '#lib/nn/labels.ts';
import { binaryCrossEntropy, crossEntropy, halfSquaredError } from '#lib/nn/losses.ts';
import { backwardPass, branchBackward, forwardPass, type Layer } from '#lib/nn/network.ts';
import { gradientCheck } from '#lib/nn/numerical-gradient.ts';
import { canonicalDelta, sigmoidCrossEntropyDelta, sigmoidSquaredErrorDelta } from '#lib/nn/output-delta.ts';
import { backpropagationReferences } from '#lib/nn/references/backpropagation.ts';
import { softmax } from '#lib/nn/softmax.ts';
import { type TwoLayerNetwork, twoLayerForward, twoLayerGradient } from '#lib/nn/two-layer-network.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const dotted = (a: NdArray, b: NdArray) => sum(multiply(a, b));
/** Away from 0, where ReLU has a corner. */
const awayFromZero = (a: NdArray) => a.data.every((element) => Math.abs(element) > 1e-4);

test.each(goldenCases('backpropagation'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(backpropagationReferences, reference, args), expected);
});

test('a layer that does not fit names both shapes', () => {
  const [x, W, b] = [array([[1, 2, 3]]), array([[1], [2]]), array([0])];
  expect(() => affine(x, W, b)).toThrow('inner sizes differ: (1, 3) @ (2, 1)');
  expect(() => canonicalDelta(array([1, 2]), array([[1, 2]]))).toThrow('output has shape (2,), target has (1, 2)');
});

test('the affine layer sends back the gradients of input, weights and bias', () => {
  fc.assert(
    fc.property(arrays([4, 3]), arrays([3, 2]), arrays([2]), arrays([4, 2]), (x, W, b, delta) => {
      const { dx, dW, db } = affineBackward(delta, x, W);
      expectGradient(dx, (each) => dotted(affine(each, W, b), delta), x);
      expectGradient(dW, (each) => dotted(affine(x, each, b), delta), W);
      expectGradient(db, (each) => dotted(affine(x, W, each), delta), b);
    }),
    { numRuns: 30 },
  );
});

test.each<[string, (u: number) => number, (dz: NdArray, stored: NdArray) => NdArray]>([
  ['sigmoid', sigmoid, sigmoidBackward],
  ['tanh', tanh, tanhBackward],
  ['ReLU', relu, reluBackward],
])('%s sends the gradient back from its stored output', (_, f, backward) => {
  fc.assert(
    fc.property(arrays([2, 3]), arrays([2, 3]), (u, dz) => {
      fc.pre(awayFromZero(u));
      expectGradient(backward(dz, map(u, f)), (each) => dotted(map(each, f), dz), u);
    }),
  );
});

describe('the delta of the output layer is the gradient of the mean error by the total input', () => {
  const oneHotRows = oneHot(array([2, 0, 1]), 3);
  const zeroOrOne = array([
    [0, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
  ]);
  test.each<[string, (u: NdArray) => NdArray, (y: NdArray, d: NdArray) => number, typeof canonicalDelta, NdArray]>([
    ['softmax, cross entropy', softmax, (y, d) => crossEntropy(y, d), canonicalDelta, oneHotRows],
    ['identity, squared error', (u) => u, halfSquaredError, canonicalDelta, oneHotRows],
    ['sigmoid, binary cross entropy', (u) => map(u, sigmoid), (y, d) => binaryCrossEntropy(y, d), sigmoidCrossEntropyDelta, zeroOrOne],
    ['sigmoid, squared error', (u) => map(u, sigmoid), halfSquaredError, sigmoidSquaredErrorDelta, oneHotRows],
  ])('%s', (_, output, loss, delta, d) => {
    fc.assert(
      fc.property(arrays([3, 3]), (u) => {
        expectGradient(delta(output(u), d), (each) => loss(output(each), d), u);
      }),
    );
  });
});

test('a network of several layers has the gradients that central differences find', () => {
  const parameters = fc.tuple(arrays([2, 4]), arrays([4]), arrays([4, 3]), arrays([3]), arrays([3, 2]), arrays([2]));
  fc.assert(
    fc.property(parameters, arrays([3, 2]), arrays([3, 2]), ([W1, b1, W2, b2, W3, b3], x, d) => {
      const layers: Layer[] = [
        { W: W1, b: b1, activation: 'tanh' },
        { W: W2, b: b2, activation: 'sigmoid' },
        { W: W3, b: b3, activation: 'identity' },
      ];
      const error = (each: Layer[]) => halfSquaredError(forwardPass(each, x).at(-1)?.z as NdArray, d);
      const traces = forwardPass(layers, x);
      const gradients = backwardPass(layers, traces, canonicalDelta(traces.at(-1)?.z as NdArray, d));
      for (const [index, layer] of layers.entries()) {
        expectGradient(gradients[index]?.W as NdArray, (W) => error(layers.with(index, { ...layer, W })), layer.W);
        expectGradient(gradients[index]?.b as NdArray, (b) => error(layers.with(index, { ...layer, b })), layer.b);
      }
    }),
    { numRuns: 20 },
  );
});

describe('the two-layer classifier', () => {
  const d = oneHot(array([1, 0, 2]), 3);
  const networks = fc.record({ W1: arrays([2, 4]), b1: arrays([4]), W2: arrays([4, 3]), b2: arrays([3]) });

  test('has the gradients that central differences find', () => {
    fc.assert(
      fc.property(networks, arrays([3, 2]), (network, x) => {
        fc.pre(awayFromZero(affine(x, network.W1, network.b1)));
        const gradient = twoLayerGradient(network, x, d);
        for (const name of Object.keys(network) as (keyof TwoLayerNetwork)[]) {
          expectGradient(gradient[name], (each) => crossEntropy(twoLayerForward({ ...network, [name]: each }, x).y, d), network[name]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('has as gradient of a batch the mean of its samples’ gradients', () => {
    fc.assert(
      fc.property(networks, arrays([2, 2]), (network, x) => {
        const [first, second] = [0, 1].map((index) => twoLayerGradient(network, row(x, index), row(d, index)).W1);
        expectClose(twoLayerGradient(network, x, slice(d, 0, 2)).W1, divide(add(first as NdArray, second as NdArray), 2));
      }),
    );
  });
});

test('what comes back along two branches adds up', () => {
  fc.assert(
    fc.property(arrays([2, 3]), arrays([3, 2]), arrays([3, 4]), arrays([2, 2]), arrays([2, 4]), (z, W1, W2, delta1, delta2) => {
      const gradient = branchBackward([
        { delta: delta1, W: W1 },
        { delta: delta2, W: W2 },
      ]);
      const none = [array([0, 0]), array([0, 0, 0, 0])] as const;
      expectGradient(gradient, (each) => dotted(affine(each, W1, none[0]), delta1) + dotted(affine(each, W2, none[1]), delta2), z);
    }),
  );
});

describe('the gradient check', () => {
  test('tells a right gradient from one with the wrong sign', () => {
    fc.assert(
      fc.property(arrays([3]), (gradient) => {
        fc.pre(gradient.data.some((element) => element !== 0));
        expect(gradientCheck(gradient, gradient)).toBe(0);
        expect(gradientCheck(gradient, multiply(-1, gradient))).toBeCloseTo(1, 12);
      }),
    );
  });
  test('does not depend on the scale of the gradients', () => {
    const [a, b] = [array([1, 2]), array([1.1, 1.9])];
    expect(gradientCheck(multiply(1e-6, a), multiply(1e-6, b))).toBeCloseTo(gradientCheck(a, b), 12);
  });
});
