import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, multiply } from '#lib/nn/array/elementwise.ts';
import { matmul } from '#lib/nn/array/linear-algebra.ts';
import { array, asArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { row } from '#lib/nn/array/shape.ts';
import { softmaxReferences } from '#lib/nn/references/softmax.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';
import { softmax, softmaxBackward, softmaxJacobian } from '#lib/nn/softmax.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const batch = arrays([3, 4], { min: -50, max: 50 });

test('a number has no classes', () => expect(() => softmax(asArray(1))).toThrow(ShapeError));

test('the outputs are positive and sum to 1 in every row', () => {
  fc.assert(
    fc.property(batch, (u) => {
      const y = softmax(u);
      expectClose(sum(y, { axis: 1 }), array([1, 1, 1]), 1e-12);
      expect(y.data.every((value) => value >= 0)).toBe(true);
    }),
  );
});

test('adding one number to all inputs changes nothing', () => {
  fc.assert(fc.property(batch, fc.double({ min: -10, max: 10, noNaN: true }), (u, c) => expectClose(softmax(add(u, c)), softmax(u))));
});

test('each row of a batch is the softmax of that row alone', () => {
  fc.assert(fc.property(batch, (u) => expectClose(row(softmax(u), 1), softmax(row(u, 1)))));
});

test('large inputs do not overflow', () => {
  expect([...softmax(array([1000, 1000])).data]).toEqual([0.5, 0.5]);
});

test('known values: exp(1), exp(2), exp(3) over their sum', () => {
  expect([...softmax(array([1, 2, 3])).data].map((value) => Number(value.toFixed(6)))).toEqual([0.090031, 0.244728, 0.665241]);
});

test('the backward pass gives the gradient that central differences find', () => {
  const weights = array([
    [1, -2, 0.5, 3],
    [0, 1, -1, 2],
    [2, 2, 1, -3],
  ]);
  fc.assert(
    fc.property(arrays([3, 4]), (u) => {
      expectGradient(softmaxBackward(weights, softmax(u)), (each) => sum(multiply(weights, softmax(each))), u);
    }),
  );
});

test('the backward pass of one sample is its Jacobian applied to the gradient', () => {
  fc.assert(
    fc.property(arrays([4]), arrays([4]), (u, dy) => {
      const y = softmax(u);
      expectClose(softmaxBackward(dy, y), matmul(softmaxJacobian(y), dy));
    }),
  );
});

test('the Jacobian is for one sample', () => {
  expect(() => softmaxJacobian(array([[0.5, 0.5]]))).toThrow('the Jacobian needs one sample of shape (n,), found (1, 2)');
});

test.each(goldenCases('softmax'))('$reference agrees with NumPy', ({ reference, args, expected }) => {
  expectValue(call(softmaxReferences, reference, args), expected);
});
