import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add } from '#lib/nn/array/elementwise.ts';
import { matmul } from '#lib/nn/array/linear-algebra.ts';
import { array, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { transpose } from '#lib/nn/array/shape.ts';
import { singularValues } from '#lib/nn/decomposition.ts';
import { decompositionMisconceptions } from '#lib/nn/misconceptions/decomposition.ts';
import { principalComponentsMisconceptions } from '#lib/nn/misconceptions/principal-components.ts';
import { explainedVarianceRatio, principalVariances, reconstruct } from '#lib/nn/principal-components.ts';
import { decompositionReferences } from '#lib/nn/references/decomposition.ts';
import { principalComponentsReferences } from '#lib/nn/references/principal-components.ts';
import { eigenvaluesOfTwoByTwo, symmetricEigen } from '#lib/nn/symmetric-eigen.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectClose } from './numerical-check.ts';

const references = { ...decompositionReferences, ...principalComponentsReferences };
const symmetric = (n: number) => arrays([n, n]).map((a) => add(a, transpose(a)));
const identity = (n: number) =>
  fromData(
    Float64Array.from({ length: n * n }, (_, index) => (index % (n + 1) === 0 ? 1 : 0)),
    [n, n],
  );
const scaledColumns = (a: NdArray, factors: NdArray) =>
  fromData(
    a.data.map((value, index) => value * (factors.data[index % factors.data.length] as number)),
    a.shape,
  );

test.each(goldenCases('decomposition'))('$reference is what numpy.linalg gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(references, reference, args), expected, 1e-9);
});

describe('eigenvectors of a symmetric matrix', () => {
  test('are orthonormal and rebuild the matrix with their eigenvalues', () => {
    fc.assert(
      fc.property(symmetric(4), (a) => {
        const { values, vectors } = symmetricEigen(a);
        expectClose(matmul(transpose(vectors), vectors), identity(4));
        expectClose(matmul(scaledColumns(vectors, values), transpose(vectors)), a, 1e-9);
        expect([...values.data]).toEqual([...values.data.toSorted()]);
      }),
    );
  });
  test('of a matrix of zeros are any axes, with eigenvalues 0', () => {
    expect([...symmetricEigen(fromData(new Float64Array(9), [3, 3])).values.data]).toEqual([0, 0, 0]);
  });
  test('of 2 × 2 matrices have the eigenvalues of the characteristic equation', () => {
    fc.assert(fc.property(symmetric(2), (a) => expectClose(symmetricEigen(a).values, eigenvaluesOfTwoByTwo(a))));
  });
});

test('the squared singular values add up to the squared elements', () => {
  fc.assert(
    fc.property(arrays([3, 5]), (a) => {
      const squares = ({ data }: NdArray) => data.reduce((total, value) => total + value * value, 0);
      expect(squares(singularValues(a))).toBeCloseTo(squares(a), 9);
    }),
  );
});

test('all principal components together lose nothing', () => {
  fc.assert(fc.property(arrays([6, 3]), (x) => expectClose(reconstruct(x, 3), x, 1e-9)));
});

test('the shares of variance sum to 1 and do not depend on where the data lie', () => {
  fc.assert(
    fc.property(arrays([6, 3]), arrays([3]), (x, shift) => {
      const shares = explainedVarianceRatio(x);
      // Samples that are all but equal have no variance to share out.
      fc.pre(sum(principalVariances(x)) > 1e-3);
      expect(sum(shares)).toBeCloseTo(1, 10);
      expectClose(explainedVarianceRatio(add(x, shift)), shares, 1e-6);
    }),
  );
});

describe('what is refused', () => {
  test('a matrix that is not square', () => {
    expect(() => symmetricEigen(array([[1, 2, 3]]))).toThrow(/\(1, 3\)/);
  });
  test('a matrix that is not symmetric', () => {
    expect(() =>
      symmetricEigen(
        array([
          [1, 2],
          [0, 1],
        ]),
      ),
    ).toThrow(/\(1, 0\) and \(0, 1\)/);
  });
  test('a 3 × 3 matrix for the formula of 2 × 2', () => {
    expect(() => eigenvaluesOfTwoByTwo(identity(3))).toThrow(/\(3, 3\).*\(2, 2\)/);
  });
});

describe('misconceptions', () => {
  const correlated = fc
    .tuple(arrays([8, 3]), arrays([3, 3]), arrays([3], { min: 1, max: 3 }))
    .map(([x, mix, mean]) => add(matmul(x, mix), mean));
  testMisconceptions({
    misconceptions: [...decompositionMisconceptions, ...principalComponentsMisconceptions],
    references,
    ordinary: {
      'power-iteration': fc.tuple(symmetric(3), arrays([3], { min: 0.5, max: 2 }), fc.constant(3)),
      'low-rank': fc.tuple(arrays([4, 3]), arrays([3], { min: 0.5, max: 3 }), arrays([3, 3]), fc.constant(2)),
      'pca-reconstruction': fc.tuple(correlated, fc.constant(1)),
      'explained-variance-ratio': correlated.map((x) => [x]),
    },
  });
});
