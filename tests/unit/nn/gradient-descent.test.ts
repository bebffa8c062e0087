import { expect, test } from 'vitest';
import { multiply } from '#lib/nn/array/elementwise.ts';
import { array, asArray, item, type NdArray } from '#lib/nn/array/nd-array.ts';
import { descend, sgdStep } from '#lib/nn/gradient-descent.ts';

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
