import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Activation,
  elu,
  eluDerivative,
  identity,
  leakyRelu,
  leakyReluDerivative,
  oneDerivative,
  relu,
  reluDerivative,
  sigmoid,
  sigmoidDerivative,
  softplus,
  step,
  tanh,
  tanhDerivative,
  zeroDerivative,
} from '#lib/nn/activations.ts';
import { activationReferences } from '#lib/nn/references/activations.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';

const number = fc.double({ min: -30, max: 30, noNaN: true });

describe('sigmoid', () => {
  test('is one half at 0', () => expect(sigmoid(0)).toBe(0.5));
  test('does not overflow for large inputs of either sign', () => {
    expect(sigmoid(1000)).toBe(1);
    expect(sigmoid(-1000)).toBe(0);
  });
  test('is symmetric: f(−u) = 1 − f(u)', () => {
    fc.assert(
      fc.property(number, (u) => {
        expect(sigmoid(-u)).toBeCloseTo(1 - sigmoid(u), 12);
      }),
    );
  });
  test('has its steepest slope, 0.25, at 0', () => {
    expect(sigmoidDerivative(0)).toBe(0.25);
    fc.assert(fc.property(number, (u) => sigmoidDerivative(u) <= 0.25));
  });
});

describe('relu and step', () => {
  test('relu keeps positive numbers and makes the others 0', () => expect([-2, 0, 3].map(relu)).toEqual([0, 0, 3]));
  test('the derivative of relu is the step function', () => expect([-2, 0, 3].map(reluDerivative)).toEqual([-2, 0, 3].map(step)));
});

describe('leaky ReLU, ELU and softplus', () => {
  test('the leak is its slope below 0', () => expect([-2, 3].map((u) => leakyRelu(u, 0.1))).toEqual([-0.2, 3]));
  test('ELU is bounded below by −α', () => expect(elu(-1000, 2)).toBe(-2));
  test('softplus is above ReLU and comes near it', () => {
    fc.assert(fc.property(number, (u) => softplus(u) > relu(u)));
    expect(softplus(1000)).toBe(1000);
  });
});

test.each<[string, Activation, Activation]>([
  ['sigmoid', sigmoid, sigmoidDerivative],
  ['tanh', tanh, tanhDerivative],
  ['ReLU', relu, reluDerivative],
  ['leaky ReLU', (u) => leakyRelu(u, 0.1), (u) => leakyReluDerivative(u, 0.1)],
  ['ELU', (u) => elu(u, 0.7), (u) => eluDerivative(u, 0.7)],
  ['softplus', softplus, sigmoid],
  ['identity', identity, oneDerivative],
  ['step', step, zeroDerivative],
])('the derivative of %s is the limit of its difference quotient', (_, fn, derivative) => {
  const h = 1e-6;
  fc.assert(
    fc.property(number, (u) => {
      // Where a graph has a corner there is no derivative to compare with.
      fc.pre(Math.abs(u) > h);
      expect(derivative(u)).toBeCloseTo((fn(u + h) - fn(u - h)) / (2 * h), 6);
    }),
  );
});

test.each(goldenCases('activations'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(activationReferences, reference, args), expected);
});
