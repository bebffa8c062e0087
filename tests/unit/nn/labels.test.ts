import { expect, test } from 'vitest';
import { array } from '#lib/nn/array/nd-array.ts';
import { accuracyOfLabels, oneHot } from '#lib/nn/labels.ts';
import { labelReferences } from '#lib/nn/references/labels.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';

test.each(goldenCases('labels'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(labelReferences, reference, args), expected);
});

test.each([3, -1, 0.5])('the label %d names no class among three', (label) => {
  expect(() => oneHot(array([label]), 3)).toThrow(`no class ${label} among 3`);
});

test('accuracy needs a label for each sample', () => {
  expect(() => accuracyOfLabels(array([[1, 0]]), array([0, 1]))).toThrow('output has shape (1, 2), labels have (2,)');
});

test('of equal outputs the first counts as the predicted class', () => {
  expect(accuracyOfLabels(array([[0.5, 0.5]]), array([0]))).toBe(1);
});
