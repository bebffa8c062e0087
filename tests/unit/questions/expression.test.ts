import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#lib/questions/expression/evaluate.ts';
import { ExpressionError } from '#lib/questions/expression/expression-error.ts';

describe('what cannot be read or computed is refused, with its place', () => {
  test.each([
    ['', 'a value is expected here, found the end (at character 1)'],
    ['1 +', 'a value is expected here, found the end (at character 4)'],
    ['1 $ 2', '"$" is not understood (at character 3)'],
    ['(1', '")" is expected here, found "the end" (at character 3)'],
    ['1 2', '"2" is not expected here (at character 3)'],
    ['w + 1', '"w" is not known (at character 1)'],
    ['[1, 2] + [1, 2, 3]', 'shapes (2,) and (3,) cannot be broadcast together (at character 8)'],
    ['[[1, 2], [3]]', 'the rows of a matrix must be vectors of one length (at character 1)'],
    ['[[1, 2]] @ [[1, 2]]', 'inner sizes differ: (1, 2) @ (1, 2) (at character 10)'],
    ['softmax(1)', 'a vector is expected, found shape () (at character 1)'],
    ['exp(1, 2)', 'exp takes 1 arguments, found 2 (at character 1)'],
    ['[]', 'an array needs at least one element (at character 1)'],
  ])('%s', (source, message) => {
    expect(() => evaluate(source)).toThrow(
      new ExpressionError(message.replace(/ \(at.*/, ''), Number(/character (\d+)/.exec(message)?.[1])),
    );
  });

  test('a function that is not on the list, whatever it is in JavaScript', () => {
    for (const name of ['eval', 'constructor', 'toString', 'process']) expect(() => evaluate(`${name}(1)`)).toThrow(ExpressionError);
  });

  test('nesting without end', () => expect(() => evaluate('('.repeat(10_000))).toThrow(/nested too deeply/));
});

describe('precedence is that of Python', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['2 * 3 ^ 2', 18],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['2 ^ 3 ^ 2', 512],
    ['8 / 4 / 2', 1],
    ['1 - 2 - 3', -4],
    ['-(1 + 2) * 2', -6],
    ['1e-3 * 2.5', 0.0025],
  ])('%s = %d', (source, value) => expect(evaluate(source)).toBe(value));
});

describe('arrays follow the rules of NumPy', () => {
  test.each([
    ['[1, 2] * 2', [2, 4]],
    [
      '[[1, 2], [3, 4]] + [10, 20]',
      [
        [11, 22],
        [13, 24],
      ],
    ],
    ['[1, 2] @ [3, 4]', 11],
    ['[1, 2] @ [[1, 0, 2], [3, 1, 0]]', [7, 2, 2]],
    ['[[1, 2], [3, 4]] @ [1, 1]', [3, 7]],
    ['sum([[1, 2], [3, 4]])', 10],
    ['sum([[1, 2], [3, 4]], 0)', [4, 6]],
    ['mean([[1, 2], [3, 4]], 1)', [1.5, 3.5]],
    ['argmax([0.1, 0.7, 0.2])', 1],
    ['relu([-1, 2])', [0, 2]],
    ['transpose([[1, 2, 3]])', [[1], [2], [3]]],
    [
      'outer([1, 2], [3, 4])',
      [
        [3, 4],
        [6, 8],
      ],
    ],
    ['mse([[1, 2], [3, 4]], [[1, 2], [3, 2]])', 1],
  ])('%s', (source, value) => expect(evaluate(source)).toEqual(value));
});

describe('laws', () => {
  const number = fc.integer({ min: -99, max: 99 });
  const text = (value: number) => (value < 0 ? `(${value})` : String(value));

  test('brackets around a sum change nothing', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(evaluate(`${text(a)} + ${text(b)} * ${text(c)}`)).toBe(a + b * c);
      }),
    );
  });
  test('spaces do not matter', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(evaluate(`${text(a)}-${text(b)}`)).toBe(evaluate(`  ${text(a)}  -  ${text(b)} `));
      }),
    );
  });
  test('every number is read as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(evaluate(String(value))).toBe(value);
      }),
    );
  });
  test('an array is its elements, each computed', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        expect(evaluate(`[${values.map((v) => `${text(v)} + 1`).join(', ')}]`)).toEqual(values.map((v) => v + 1));
      }),
    );
  });
});
