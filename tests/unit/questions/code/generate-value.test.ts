import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PyValue } from '#lib/python/value.ts';
import { generateValue } from '#lib/questions/kinds/code/generate-value.ts';
import { isSeeded, ValueSpec } from '#lib/questions/kinds/code/value-spec.ts';
import { createRng } from '#lib/questions/rng.ts';

const generate = (spec: ValueSpec, seed = 1) => generateValue(ValueSpec.parse(spec), createRng(seed));
const elements = (value: PyValue) => (value.type === 'array' ? value.data : []);

describe('a value that is written out', () => {
  test.each([
    [3, { type: 'int', value: 3 }],
    [0.5, { type: 'float', value: 0.5 }],
    [{ float: 1 }, { type: 'float', value: 1 }],
    [true, { type: 'bool', value: true }],
    [null, { type: 'none' }],
    ['relu', { type: 'str', value: 'relu' }],
    [{ array: [[1, 2]] }, { type: 'array', dtype: 'float64', shape: [1, 2], data: [1, 2] }],
    [
      { array: [1, 0], dtype: 'bool' as const },
      { type: 'array', dtype: 'bool', shape: [2], data: [1, 0] },
    ],
    [
      { tuple: [1, { float: 2 }] },
      {
        type: 'tuple',
        items: [
          { type: 'int', value: 1 },
          { type: 'float', value: 2 },
        ],
      },
    ],
    [
      { dict: { W: 1 } },
      {
        type: 'dict',
        entries: [
          [
            { type: 'str', value: 'W' },
            { type: 'int', value: 1 },
          ],
        ],
      },
    ],
  ])('%j', (spec, value) => expect(generate(spec)).toEqual(value));
});

describe('a value that is drawn', () => {
  const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

  test('is the same for the same seed and another for another', () => {
    const spec = { normal: { shape: [3, 4] } };
    expect(generate(spec, 5)).toEqual(generate(spec, 5));
    expect(generate(spec, 5)).not.toEqual(generate(spec, 6));
  });

  test('whole numbers lie from low up to but without high', () => {
    fc.assert(
      fc.property(seed, (at) =>
        elements(generate({ integers: { shape: [50], low: -2, high: 3 } }, at)).every(
          (each) => each >= -2 && each < 3 && Number.isInteger(each),
        ),
      ),
    );
  });

  test('each one-hot row has one 1', () => {
    fc.assert(
      fc.property(seed, (at) => {
        const rows = elements(generate({ oneHot: { rows: 4, classes: 3 } }, at));
        return [0, 1, 2, 3].every((row) => rows.slice(row * 3, row * 3 + 3).reduce((sum, each) => sum + each, 0) === 1);
      }),
    );
  });

  test('probabilities are positive and sum to 1 in each row, rounded or not', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(undefined, 2), (at, decimals) => {
        const row = elements(generate({ probabilities: { shape: [5], decimals } }, at));
        return row.every((each) => each > 0) && Math.abs(row.reduce((sum, each) => sum + each, 0) - 1) < 1e-9;
      }),
      // A share of 0.004, which two decimals would round to none.
      { examples: [[225541560, 2]] },
    );
  });

  test('a permutation holds every index once', () => {
    fc.assert(
      fc.property(seed, (at) =>
        elements(generate({ permutation: 7 }, at))
          .toSorted((a, b) => a - b)
          .every((each, index) => each === index),
      ),
    );
  });

  test('normal numbers have the stated mean and spread', () => {
    const drawn = elements(generate({ normal: { shape: [10_000], mean: 2, std: 3 } }));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo(2, 0);
    expect(Math.sqrt(variance)).toBeCloseTo(3, 0);
  });

  test('shape () gives a Python number', () => {
    expect(generate({ uniform: { shape: [], low: 0, high: 1 } })).toMatchObject({ type: 'float' });
    expect(generate({ integers: { shape: [], low: 0, high: 9 } })).toMatchObject({ type: 'int' });
  });
});

test('a value depends on the seed when something inside it does', () => {
  expect(isSeeded({ list: [1, { dict: { W: { mask: { shape: [2], p: 0.5 } } } }] })).toBe(true);
  expect(isSeeded({ apply: 'softmax', to: [{ array: [1, 2] }] })).toBe(false);
});
