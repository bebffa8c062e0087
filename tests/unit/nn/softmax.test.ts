import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softmax } from '#lib/nn/softmax.ts';

const scores = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('the outputs are positive and sum to 1', () => {
  fc.assert(
    fc.property(scores, (u) => {
      const y = softmax(u);
      expect(sum(y)).toBeCloseTo(1, 12);
      expect(y.every((value) => value >= 0)).toBe(true);
    }),
  );
});

test('adding one number to all inputs changes nothing', () => {
  fc.assert(
    fc.property(scores, fc.double({ min: -10, max: 10, noNaN: true }), (u, c) => {
      const shifted = softmax(u.map((value) => value + c));
      for (const [index, value] of softmax(u).entries()) expect(shifted[index]).toBeCloseTo(value, 10);
    }),
  );
});

test('large inputs do not overflow', () => {
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
});

test('known values: exp(1), exp(2), exp(3) over their sum', () => {
  expect(softmax([1, 2, 3]).map((value) => Number(value.toFixed(6)))).toEqual([0.090031, 0.244728, 0.665241]);
});
