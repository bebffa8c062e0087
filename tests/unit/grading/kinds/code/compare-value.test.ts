import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValue } from '#lib/grading/kinds/code/compare-value.ts';
import { array } from '#lib/nn/array/nd-array.ts';
import type { NnValue } from '#lib/nn/value.ts';
import type { PyValue } from '#lib/python/value.ts';
import { fromNn } from '#lib/questions/kinds/code/call-reference.ts';

const options = { tolerance: { rtol: 1e-6, atol: 1e-8 }, dtype: 'any' as const };
const compare = (wanted: NnValue, got: PyValue) => compareValue(wanted, got, options);
const float = (value: number): PyValue => ({ type: 'float', value });
const list = (...items: PyValue[]): PyValue => ({ type: 'list', items });
const ndarray = (data: number[], shape = [data.length], dtype = 'float64'): PyValue => ({ type: 'array', dtype, shape, data });

describe('a careful teacher accepts', () => {
  test('a list for an array, nested evenly', () => {
    expect(compare(array([[1, 2]]), list(list(float(1), { type: 'int', value: 2 })))).toBeNull();
    expect(compare(array([[1, 2]]), list(ndarray([1, 2])))).toBeNull();
  });
  test('a tuple for a list, and the rows of an array for several results', () => {
    expect(compare([1, 2], { type: 'tuple', items: [float(1), float(2)] })).toBeNull();
    expect(compare([array([1]), array([2])], ndarray([1, 2], [2, 1]))).toBeNull();
  });
  test('an int, a NumPy scalar and an array of shape () for a number', () => {
    expect(compare(2, { type: 'int', value: 2 })).toBeNull();
    expect(compare(2, ndarray([2], []))).toBeNull();
    expect(compare(array(2), float(2))).toBeNull();
  });
  test('rounding within the tolerance', () => expect(compare(1, float(1 + 5e-7))).toBeNull());
  test('NaN only where the right result is NaN', () => {
    expect(compare(Number.NaN, float(Number.NaN))).toBeNull();
    expect(compare(1, float(Number.NaN))).toMatchObject({ code: 'not-finite', got: 'nan' });
    expect(compare(Number.NaN, float(1))).toMatchObject({ code: 'wrong-value', wanted: 'nan' });
  });
  test('every value of lib/nn as itself', () => {
    const number = fc.double({ noDefaultInfinity: true });
    const value = fc.letrec<{ value: NnValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        number,
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.array(number, { minLength: 1, maxLength: 4 }).map((row) => array([row, row])),
        fc.array(tie('value') as fc.Arbitrary<NnValue>, { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value') as fc.Arbitrary<NnValue>, { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(fc.property(value, (wanted) => compare(wanted, fromNn(wanted)) === null));
  });
});

describe('the first difference is told', () => {
  test('by its index and both numbers', () => {
    expect(
      compare(
        array([
          [1, 2],
          [3, 4],
        ]),
        ndarray([1, 2, 9, 8], [2, 2]),
      ),
    ).toEqual({ code: 'wrong-value', path: '', index: [1, 0], wanted: '3.0', got: '9.0' });
  });
  test('by both shapes, also where broadcasting would hide it', () => {
    expect(compare(array([1, 2]), ndarray([1, 2], [1, 2]))).toEqual({ code: 'wrong-shape', path: '', wanted: [2], got: [1, 2] });
    expect(compare(3, ndarray([3], [1]))).toEqual({ code: 'wrong-shape', path: '', wanted: [], got: [1] });
  });
  test('by what was returned instead', () => {
    expect(compare(array([1]), { type: 'none' })).toEqual({ code: 'wrong-type', path: '', wanted: 'array', got: 'None' });
    expect(compare(1, { type: 'str', value: '1' })).toEqual({ code: 'wrong-type', path: '', wanted: 'number', got: 'str' });
    expect(compare({ W: 1 }, ndarray([1]))).toMatchObject({ code: 'wrong-type', wanted: 'dict' });
    expect(
      compare(
        array([
          [1, 2],
          [3, 4],
        ]),
        list(list(float(1)), list(float(3), float(4))),
      ),
    ).toMatchObject({ code: 'wrong-type', wanted: 'array' });
  });
  test('inside lists and dicts by the way to it', () => {
    expect(
      compare([1, { W: array([1]) }], list(float(1), { type: 'dict', entries: [[{ type: 'str', value: 'W' }, ndarray([2])]] })),
    ).toMatchObject({ path: "[1]['W']" });
    expect(compare({ W: 1, b: 2 }, { type: 'dict', entries: [[{ type: 'str', value: 'W' }, float(1)]] })).toEqual({
      code: 'missing-key',
      path: '',
      key: 'b',
    });
    expect(compare([1, 2], list(float(1)))).toEqual({ code: 'wrong-length', path: '', wanted: 2, got: 1 });
  });
});

describe('the sort of numbers', () => {
  const exact = { ...options, dtype: 'exact' as const };
  test('does not matter unless the exercise says so', () => {
    expect(compare(array([1, 0], 'bool'), ndarray([1, 0], [2], 'int64'))).toBeNull();
    expect(compareValue(array([1, 0], 'bool'), ndarray([1, 0], [2], 'int64'), exact)).toMatchObject({
      code: 'wrong-dtype',
      wanted: 'bool',
    });
    expect(compareValue(array([1, 0], 'int64'), ndarray([1, 0], [2], 'int32'), exact)).toBeNull();
  });
});
