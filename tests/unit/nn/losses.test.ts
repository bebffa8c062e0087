import { describe, expect, test } from 'vitest';
import { crossEntropy, halfSquaredError, meanSquaredError } from '#lib/nn/losses.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';

test.each([halfSquaredError, meanSquaredError, crossEntropy])('output and target of different lengths are refused', (loss) => {
  expect(() => loss([1, 2], [1])).toThrow(ShapeError);
});

test('the squared errors count both signs', () => {
  expect(halfSquaredError([1, 2], [2, 1])).toBe(1);
  expect(meanSquaredError([1, 2], [2, 1])).toBe(1);
});

describe('cross entropy', () => {
  test('is −log of the output of the right class for a one-hot target', () => {
    expect(crossEntropy([0.2, 0.7, 0.1], [0, 1, 0])).toBeCloseTo(-Math.log(0.7), 12);
  });
  test('is 0, not −0, for a certain and right output', () => expect(crossEntropy([1, 0], [1, 0])).toBe(0));
  test('is infinite when the right class got 0, unless an ε is added', () => {
    expect(crossEntropy([0, 1], [1, 0])).toBe(Number.POSITIVE_INFINITY);
    expect(crossEntropy([0, 1], [1, 0], 1e-7)).toBeCloseTo(16.118, 3);
  });
});
