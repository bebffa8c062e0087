import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { array, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { distortion, kMeansStep, squaredDistances, updateCentres } from '#lib/nn/clustering.ts';
import { clusteringMisconceptions } from '#lib/nn/misconceptions/clustering.ts';
import { distancesMisconceptions } from '#lib/nn/misconceptions/distances.ts';
import { neighboursMisconceptions } from '#lib/nn/misconceptions/neighbours.ts';
import { kNearestNeighbours } from '#lib/nn/neighbours.ts';
import { clusteringReferences } from '#lib/nn/references/clustering.ts';
import { neighboursReferences } from '#lib/nn/references/neighbours.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const references = { ...clusteringReferences, ...neighboursReferences };
const labelsBelow = (classes: number, length: number) =>
  fc
    .array(fc.integer({ min: 0, max: classes - 1 }), { minLength: length, maxLength: length })
    .map((labels) => fromData(labels, [length], 'int64'));

test.each(goldenCases('clustering'))('$reference is what broadcasting in NumPy gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected);
});

test('an iteration of k-means never makes the distortion larger', () => {
  fc.assert(
    fc.property(arrays([9, 2]), arrays([3, 2]), (x, centres) => {
      expect(distortion(x, kMeansStep(x, centres))).toBeLessThanOrEqual(distortion(x, centres) + 1e-12);
    }),
  );
});

test('with one neighbour every training sample keeps its own label', () => {
  fc.assert(
    fc.property(arrays([6, 2]), labelsBelow(3, 6), (x, labels) => {
      // Samples at the same place have the label of the first of them.
      const isDistinct = new Set(rowsOf(x)).size === 6;
      if (isDistinct) expect([...kNearestNeighbours(x, labels, x, 1).data]).toEqual([...labels.data]);
    }),
  );
});

describe('shapes that do not fit', () => {
  test('rows of different lengths: both shapes are named', () => {
    expect(() => squaredDistances(array([[1, 2]]), array([[1, 2, 3]]))).toThrow(/\(1, 2\).*\(1, 3\)/);
  });
  test('a label without a centre', () => {
    expect(() => updateCentres(array([[1]]), array([1], 'int64'), array([[0]]))).toThrow(/no centre 1/);
  });
  test('training samples without a label: both shapes are named', () => {
    expect(() => kNearestNeighbours(array([[1], [2]]), array([0]), array([[1]]), 1)).toThrow(/\(2, 1\).*\(1,\)/);
  });
});

describe('misconceptions', () => {
  // The last centre is so far away that it gets no sample.
  const centres = arrays([3, 2]).map((near) => fromData([...near.data, -40, -40], [4, 2]));
  testMisconceptions({
    misconceptions: [...clusteringMisconceptions, ...distancesMisconceptions, ...neighboursMisconceptions],
    references,
    ordinary: {
      'k-means-assign': fc.tuple(arrays([12, 2]), arrays([4, 2])),
      'k-means-update': fc.tuple(arrays([9, 2]), labelsBelow(3, 9), centres),
      'k-means-step': fc.tuple(arrays([12, 2]), centres),
      'k-nearest-neighbours': fc.tuple(arrays([12, 2]), labelsBelow(3, 12), arrays([8, 2]), fc.constantFrom(4, 5)),
    },
  });
});

function rowsOf(x: NdArray): string[] {
  const width = x.shape[1] ?? 1;
  return Array.from({ length: x.shape[0] ?? 0 }, (_, row) => x.data.subarray(row * width, (row + 1) * width).join());
}
