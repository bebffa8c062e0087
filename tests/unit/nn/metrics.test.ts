import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { map } from '#lib/nn/array/elementwise.ts';
import { array, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { intersectionOverUnion } from '#lib/nn/detection-metrics.ts';
import { classificationAccuracy, confusionMatrix, f1Score, precision, recall, rocAuc } from '#lib/nn/metrics.ts';
import { metricsMisconceptions } from '#lib/nn/misconceptions/metrics.ts';
import { validationMisconceptions } from '#lib/nn/misconceptions/validation.ts';
import { metricsReferences } from '#lib/nn/references/metrics.ts';
import { validationReferences } from '#lib/nn/references/validation.ts';
import { kFold, standardise } from '#lib/nn/validation.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays } from './numerical-check.ts';

const references = { ...metricsReferences, ...validationReferences };
const labels = (length: number, classes = 2) =>
  fc
    .array(fc.integer({ min: 0, max: classes - 1 }), { minLength: length, maxLength: length })
    .map((elements) => fromData(elements, [length], 'int64'));
const permutations = (n: number) =>
  fc.shuffledSubarray([...Array(n).keys()], { minLength: n }).map((order) => fromData(order, [n], 'int64'));
const boxes = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([x, y, width, height]) => array([x, y, x + width, y + height]));

test.each(goldenCases('metrics'))('$reference is what counting in NumPy gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected);
});

test('F1 lies between precision and recall', () => {
  fc.assert(
    fc.property(labels(10), labels(10), (y, d) => {
      const [p, r, f] = [precision(y, d), recall(y, d), f1Score(y, d)];
      expect(f).toBeGreaterThanOrEqual(Math.min(p, r) - 1e-12);
      expect(f).toBeLessThanOrEqual(Math.max(p, r) + 1e-12);
    }),
  );
});

test('the ROC AUC depends on the order of the scores only', () => {
  fc.assert(
    fc.property(labels(8, 4), labels(8), (scores, d) => {
      const squashed = map(scores, (score) => Math.tanh(score - 2));
      expect(rocAuc(squashed, d)).toBe(rocAuc(scores, d));
    }),
  );
});

test('the IoU is symmetric and 1 exactly for equal boxes', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) => {
      expect(intersectionOverUnion(a, b)).toBe(intersectionOverUnion(b, a));
      expect(intersectionOverUnion(a, b) === 1).toBe(a.data.join() === b.data.join());
    }),
  );
});

test('the folds validate on every sample once and never train on it', () => {
  fc.assert(
    fc.property(permutations(11), fc.integer({ min: 2, max: 6 }), (order, k) => {
      const folds = Array.from({ length: k }, (_, fold) => kFold(order, k, fold));
      expect(folds.flatMap(({ validation }) => [...validation.data])).toEqual([...order.data]);
      for (const { training, validation } of folds) {
        expect([...training.data, ...validation.data].toSorted((a, b) => a - b)).toEqual([...Array(11).keys()]);
      }
    }),
  );
});

test('other test data do not change how the training data are scaled', () => {
  fc.assert(
    fc.property(arrays([5, 2]), arrays([3, 2]), arrays([4, 2]), (training, test1, test2) => {
      expect(standardise(training, test1).training).toEqual(standardise(training, test2).training);
    }),
  );
});

describe('shapes that do not fit', () => {
  test('predictions for other samples: both shapes are named', () => {
    expect(() => classificationAccuracy(array([1, 0]), array([1, 0, 1]))).toThrow(/\(2,\).*\(3,\)/);
    expect(() => confusionMatrix(array([1, 0]), array([1, 0, 1]), 2)).toThrow(/\(2,\).*\(3,\)/);
  });
  test('a box of three numbers', () => {
    expect(() => intersectionOverUnion(array([0, 0, 1]), array([0, 0, 1, 1]))).toThrow(/\(3,\)/);
  });
  test('test data with other columns: both shapes are named', () => {
    expect(() => standardise(array([[1, 2]]), array([[1, 2, 3]]))).toThrow(/\(1, 2\).*\(1, 3\)/);
  });
});

describe('misconceptions', () => {
  const none = (length: number): NdArray => fromData(new Float64Array(length), [length], 'int64');
  const predictions = fc.oneof(labels(9), fc.constant(none(9)));
  const binary = fc.tuple(predictions, fc.oneof(labels(9), fc.constant(none(9))));
  const constantColumn = arrays([5, 2]).map(({ data }) =>
    fromData(
      [...data].flatMap((value, i) => (i % 2 === 0 ? [3, value] : [value])),
      [5, 3],
    ),
  );
  testMisconceptions({
    misconceptions: [...metricsMisconceptions, ...validationMisconceptions],
    references,
    ordinary: {
      precision: binary,
      recall: binary,
      'f1-score': fc.tuple(labels(9), labels(9)),
      'precision-recall-f1': binary,
      'confusion-matrix': fc.tuple(labels(12, 3), labels(12, 3), fc.constant(3)),
      'intersection-over-union': fc.tuple(boxes, boxes),
      'k-fold': fc.tuple(permutations(11), fc.constant(4), fc.integer({ min: 1, max: 3 })),
      'standardise-split': fc.tuple(constantColumn, arrays([3, 3])),
    },
  });
});
