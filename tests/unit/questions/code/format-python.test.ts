import { expect, test } from 'vitest';
import type { PyValue } from '#lib/python/value.ts';
import { formatArgument, formatFloat, formatResult, shortened } from '#lib/questions/kinds/code/format-python.ts';

const vector = (data: number[], dtype = 'float64'): PyValue => ({ type: 'array', dtype, shape: [data.length], data });

test.each([
  [1, '1.0'],
  [-0, '0.0'],
  [0.1 + 0.2, '0.3'],
  [2 / 3, '0.666667'],
  [1e-7, '1e-7'],
  [1.5e20, '1.5e20'],
  [Number.NaN, 'nan'],
  [Number.NEGATIVE_INFINITY, '-inf'],
])('%d is shown as %s', (value, text) => expect(formatFloat(value)).toBe(text));

test('arguments are shown as somebody would type them', () => {
  expect(formatArgument(vector([0.5, 2]))).toBe('np.array([0.5, 2.0])');
  expect(formatArgument(vector([0, 2], 'int64'))).toBe('np.array([0, 2], dtype=np.int64)');
  expect(formatArgument({ type: 'dict', entries: [[{ type: 'str', value: 'W' }, vector([1])]] })).toBe('{"W": np.array([1.0])}');
  expect(formatArgument({ type: 'tuple', items: [{ type: 'int', value: 1 }] })).toBe('(1,)');
});

test('results are shown as Python prints them, long ones by their ends', () => {
  expect(formatResult({ type: 'array', dtype: 'bool', shape: [1, 2], data: [1, 0] })).toBe('[[True, False]]');
  expect(
    formatResult(
      vector(
        Array.from({ length: 100 }, (_, index) => index),
        'int64',
      ),
    ),
  ).toBe('[0, 1, 2, …, 97, 98, 99]');
});

test('an array of very many rows without elements is as short as any other', () => {
  const rows: PyValue = { type: 'array', dtype: 'float64', shape: [4_000_000_000, 0], data: [] };
  expect(formatResult(rows)).toBe('[[], [], [], …, [], [], []]');
});

test('a long text is cut', () => {
  expect(shortened('x'.repeat(2001))).toBe(`${'x'.repeat(2000)}…`);
  expect(shortened('x'.repeat(2000))).toHaveLength(2000);
});
