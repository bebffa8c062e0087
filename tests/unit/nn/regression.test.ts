import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, multiply, subtract } from '#lib/nn/array/elementwise.ts';
import { matmul } from '#lib/nn/array/linear-algebra.ts';
import { array, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { transpose } from '#lib/nn/array/shape.ts';
import { logisticError, logisticGradient, logisticProbability } from '#lib/nn/logistic-regression.ts';
import { logisticRegressionMisconceptions } from '#lib/nn/misconceptions/logistic-regression.ts';
import { regressionMisconceptions } from '#lib/nn/misconceptions/regression.ts';
import { supportVectorMisconceptions } from '#lib/nn/misconceptions/support-vector.ts';
import { logisticRegressionReferences } from '#lib/nn/references/logistic-regression.ts';
import { regressionReferences } from '#lib/nn/references/regression.ts';
import { supportVectorReferences } from '#lib/nn/references/support-vector.ts';
import { leastSquares, regressionError, regressionGradient, ridgeError, ridgeGradient, ridgeRegression } from '#lib/nn/regression.ts';
import { solve } from '#lib/nn/solve.ts';
import { hingeGradient, hingeLoss, margins, rbfKernel } from '#lib/nn/support-vector.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const references = { ...regressionReferences, ...logisticRegressionReferences, ...supportVectorReferences };
const choices = (length: number, ...values: number[]) =>
  fc.array(fc.constantFrom(...values), { minLength: length, maxLength: length }).map((elements) => fromData(elements, [length]));
/** Rows that do not lie on a line through the origin, nor nearly. */
const design = arrays([7, 3]).map((x) =>
  add(
    x,
    fromData(
      Float64Array.from({ length: 21 }, (_, i) => ((i * i) % 7) * 2),
      [7, 3],
    ),
  ),
);

test.each(goldenCases('regression'))('$reference is what NumPy gives another way (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected, 1e-9);
});

test('what solve returns solves the system', () => {
  fc.assert(
    fc.property(arrays([3, 3]), arrays([3]), (a, b) => {
      const regular = add(
        multiply(a, 0.2),
        array([
          [2, 0, 0],
          [0, 2, 0],
          [0, 0, 2],
        ]),
      );
      expectClose(matmul(regular, solve(regular, b)), b, 1e-9);
    }),
  );
});

describe('gradients are those of central differences', () => {
  test('of the mean squared error and of ridge regression', () => {
    fc.assert(
      fc.property(arrays([3]), arrays([5, 3]), arrays([5]), (w, X, d) => {
        expectGradient(regressionGradient(w, X, d), (moved) => regressionError(moved, X, d), w);
        expectGradient(ridgeGradient(w, X, d, 0.3), (moved) => ridgeError(moved, X, d, 0.3), w);
      }),
    );
  });
  test('of the logistic error', () => {
    fc.assert(
      fc.property(arrays([3]), arrays([5, 3]), choices(5, 0, 1), (w, X, d) => {
        expectGradient(logisticGradient(w, X, d), (moved) => logisticError(moved, X, d), w);
      }),
    );
  });
  test('of the hinge loss, away from its kinks', () => {
    fc.assert(
      fc.property(arrays([2]), fc.double({ min: -1, max: 1, noNaN: true }), arrays([5, 2]), choices(5, -1, 1), (w, b, x, d) => {
        fc.pre(margins(w, b, x, d).data.every((margin) => Math.abs(margin - 1) > 1e-3));
        const gradient = hingeGradient(w, b, x, d);
        expectGradient(gradient.w, (moved) => hingeLoss(moved, b, x, d), w);
        expectGradient(fromData([gradient.b], []), (moved) => hingeLoss(w, moved.data[0] as number, x, d), fromData([b], []));
      }),
    );
  });
});

test('the residuals of least squares stand at right angles to the columns', () => {
  fc.assert(
    fc.property(design, arrays([7]), (X, d) => {
      const residuals = subtract(d, matmul(X, leastSquares(X, d)));
      expectClose(matmul(transpose(X), residuals), fromData([0, 0, 0], [3]), 1e-8);
    }),
  );
});

test('ridge regression shrinks the weights', () => {
  fc.assert(
    fc.property(design, arrays([7]), (X, d) => {
      const length = (w: NdArray) => Math.hypot(...w.data);
      expect(length(ridgeRegression(X, d, 5))).toBeLessThanOrEqual(length(ridgeRegression(X, d, 1)) + 1e-12);
    }),
  );
});

test('the logistic error of samples far from the boundary is finite', () => {
  expect(logisticError(array([1]), array([[800], [-800]]), array([0, 1]))).toBe(800);
  expect([...logisticProbability(array([1]), array([[800], [-800]])).data]).toEqual([1, 0]);
});

test('the RBF kernel of samples with themselves is symmetric with ones on its diagonal', () => {
  fc.assert(
    fc.property(arrays([4, 2]), (x) => {
      const kernel = rbfKernel(x, x, 0.7);
      expectClose(kernel, transpose(kernel));
      expect([0, 5, 10, 15].map((index) => kernel.data[index])).toEqual([1, 1, 1, 1]);
    }),
  );
});

describe('what is refused', () => {
  test('a system with dependent rows', () => {
    expect(() =>
      solve(
        array([
          [1, 2],
          [2, 4],
        ]),
        array([1, 2]),
      ),
    ).toThrow(/singular/);
  });
  test('targets of another number: both shapes are named', () => {
    expect(() =>
      leastSquares(
        array([
          [1, 2],
          [3, 4],
        ]),
        array([1, 2, 3]),
      ),
    ).toThrow(/\(2, 2\).*\(3,\)/);
  });
  test('weights for another number of features: both shapes are named', () => {
    expect(() => logisticProbability(array([1, 2, 3]), array([[1, 2]]))).toThrow(/\(1, 2\).*\(3,\)/);
  });
});

describe('misconceptions', () => {
  const weights = arrays([3], { min: 0.3, max: 1.5 });
  testMisconceptions({
    misconceptions: [...regressionMisconceptions, ...logisticRegressionMisconceptions, ...supportVectorMisconceptions],
    references,
    ordinary: {
      'fit-linear-regression': fc.tuple(design, arrays([7], { min: 1, max: 3 })),
      'ridge-regression': fc.tuple(design, arrays([7], { min: 1, max: 3 }), fc.constant(0.5)),
      'polynomial-design': fc.tuple(arrays([4], { min: 1.5, max: 3 }), fc.constant(2)),
      'logistic-probability': fc.tuple(weights, arrays([5, 3])),
      'logistic-gradient': fc.tuple(weights, arrays([5, 3]), choices(5, 0, 1)),
      'logistic-step': fc.tuple(weights, arrays([5, 3]), choices(5, 0, 1), fc.constant(0.5)),
      'svm-decision': fc.tuple(weights, fc.constant(0.5), arrays([5, 3])),
      'hinge-loss': fc.tuple(weights, fc.constant(0.5), arrays([6, 3]), choices(6, -1, 1)),
      'rbf-kernel': fc.tuple(arrays([3, 2]), arrays([2, 2]), fc.constant(0.3)),
    },
  });
});
