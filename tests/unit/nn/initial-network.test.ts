import { expect, test } from 'vitest';
import { array, toNested } from '#lib/nn/array/nd-array.ts';
import { initialTwoLayerNetwork } from '#lib/nn/initial-network.ts';
import { inputHiddenReferences } from '#lib/nn/references/input-hidden.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';

const sizes = { inputs: 2, hidden: 3, outputs: 1 };

test('weights are the numbers times the deviation, W1 first and row by row; biases are 0', () => {
  const { W1, b1, W2, b2 } = initialTwoLayerNetwork(array([1, 2, 3, 4, 5, 6, 7, 8, 9]), sizes, 0.5);
  expect(toNested(W1)).toEqual([
    [0.5, 1, 1.5],
    [2, 2.5, 3],
  ]);
  expect(toNested(W2)).toEqual([[3.5], [4], [4.5]]);
  expect([b1, b2].map(toNested)).toEqual([[0, 0, 0], [0]]);
});

test('too few numbers are refused, further ones are left over', () => {
  expect(() => initialTwoLayerNetwork(array([1, 2, 3, 4, 5, 6, 7, 8]), sizes, 1)).toThrow(ShapeError);
  expect(toNested(initialTwoLayerNetwork(array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), sizes, 1).W2)).toEqual([[7], [8], [9]]);
});

test('the total input of one node is its weighted inputs and its bias', () => {
  expect(inputHiddenReferences['weighted-sum'](array([1, 2, -1]), array([0.5, -1, 3]), 0.5)).toBe(-4);
  expect(() => inputHiddenReferences['weighted-sum'](array([1, 2]), array([1, 2, 3]), 0)).toThrow(ShapeError);
});
