import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relu, reluDerivative, sigmoid, sigmoidDerivative, step, tanh, tanhDerivative } from '#lib/nn/activations.ts';

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

test.each([
  ['sigmoid', sigmoid, sigmoidDerivative],
  ['tanh', tanh, tanhDerivative],
])('the derivative of %s is the limit of its difference quotient', (_, fn, derivative) => {
  const h = 1e-6;
  fc.assert(
    fc.property(number, (u) => {
      expect(derivative(u)).toBeCloseTo((fn(u + h) - fn(u - h)) / (2 * h), 6);
    }),
  );
});
