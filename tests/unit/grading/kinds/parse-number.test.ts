import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '#lib/grading/kinds/numeric/parse-number.ts';

describe('a careful teacher reads', () => {
  it.each([
    ['0.5', 0.5],
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['-3', -3],
    ['- 3', -3],
    ['−3', -3],
    ['–3', -3],
    ['ー3', -3],
    ['－３', -3],
    ['０．５', 0.5],
    ['1,000', 1000],
    ['１，０００', 1000],
    ['12,345,678.5', 12_345_678.5],
    ['007', 7],
    ['1/3', 1 / 3],
    ['-1/3', -1 / 3],
    ['1 / 3', 1 / 3],
    ['１／３', 1 / 3],
    ['1⁄3', 1 / 3],
    ['½', 0.5],
    ['0.5/2', 0.25],
    ['1e-7', 1e-7],
    ['1E+3', 1000],
    ['1.5e3', 1500],
    ['1.0×10^-7', 1e-7],
    ['1.0 × 10^-7', 1e-7],
    ['1.0×10^(-7)', 1e-7],
    ['1x10^3', 1000],
    ['2*10^3', 2000],
    ['2*10**3', 2000],
    ['2・10^3', 2000],
    ['10^-7', 1e-7],
    ['-10^2', -100],
    ['10⁻⁷', 1e-7],
    ['３．２×１０⁻²', 0.032],
    ['-0', 0],
  ])('%s as %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it.each([
    ['50%', '%', 50],
    ['５０％', '%', 50],
    ['3 回', '回', 3],
    ['3回', '回', 3],
    ['3', '回', 3],
    ['12 kB', 'KB', 12],
  ])('%s with the unit %s', (typed, unit, value) => {
    expect(parseNumber(typed, { [unit]: 1 })).toBe(value);
  });
});

describe('and not', () => {
  it.each([
    '',
    ' ',
    'NaN',
    'nan',
    'Infinity',
    '1e999',
    'e',
    'e5',
    '.',
    '-',
    '1/0',
    '1/',
    '/2',
    '1/2/3',
    '1,00',
    '1,0000',
    '0,5',
    '1.2.3',
    '0x10',
    '1_000',
    '--3',
    'abc',
    '3回',
    '3 4',
    '10^',
    '1×2',
    '無限',
    '1e',
    '1e5000000',
  ])('%j', (typed) => {
    expect(parseNumber(typed)).toBeNull();
  });

  it('a number with another unit', () => {
    expect(parseNumber('3 m', { cm: 1 })).toBeNull();
  });
});

it('every finite number is read as itself, however it is written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value + 0);
      expect(parseNumber(value.toExponential())).toBe(value + 0);
    }),
  );
});

it('nothing that can be typed throws or gives NaN', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0159.,/eE+-−×^*%() １ー回x') }), (typed) => {
      expect(parseNumber(typed, { '%': 1 })).not.toBeNaN();
    }),
  );
});
