import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matmul, outer, transpose } from '#lib/nn/matrix.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';

const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

describe('matmul', () => {
  test('sizes that do not fit are refused', () => expect(() => matmul([[1, 2]], [[1, 2]])).toThrow(ShapeError));
  test('a row times a matrix is a layer without bias', () =>
    expect(
      matmul(
        [[1, 2]],
        [
          [1, 0, 2],
          [3, 1, 0],
        ],
      ),
    ).toEqual([[7, 2, 2]]));
  test('turns round under transposition: (AB)ᵀ = BᵀAᵀ', () => {
    fc.assert(
      fc.property(matrix(2, 3), matrix(3, 4), (a, b) => {
        expect(transpose(matmul(a, b))).toEqual(matmul(transpose(b), transpose(a)));
      }),
    );
  });
});

test('the outer product of z and δ has a row for each z', () => {
  expect(outer([1, 2], [3, 4, 5])).toEqual([
    [3, 4, 5],
    [6, 8, 10],
  ]);
});
