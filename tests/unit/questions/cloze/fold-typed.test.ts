import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTyped } from '#lib/questions/kinds/cloze/fold-typed.ts';
import { judgeTyped } from '#lib/questions/kinds/cloze/judge-typed.ts';

describe('code that is typed', () => {
  test.each([
    ['x.view(-1, 10)', ' x . view( -1,10 ) '],
    ['x.view(-1, 10)', 'ｘ．ｖｉｅｗ（−１，１０）'],
    ["dict['W1']", 'dict["W1"]'],
    ['lr = 0.10', 'lr=0.1'],
    ['1e-08', '1E-8'],
    ['loss.backward()', 'loss.backward();'],
    ['loss.backward()', 'loss.backward()  # gradients'],
    ['10_000', '10000'],
  ])('%s is also %s', (a, b) => expect(foldTyped(b, 'code')).toBe(foldTyped(a, 'code')));

  test.each([
    ['not x', 'notx'],
    ['X', 'x'],
    ['1', '1.0'],
    ['a b', 'ab'],
    ["' a'", "'a'"],
    ['x-1', 'x+1'],
    ['y2', 'y 2'],
  ])('%s is not %s', (a, b) => expect(foldTyped(b, 'code')).not.toBe(foldTyped(a, 'code')));
});

describe('words that are typed', () => {
  test.each([
    ['k-means', 'K means'],
    ['k-means', 'ｋ－ｍｅａｎｓ'],
    ['パラメータ', 'パラメーター'],
    ['主成分', '「主成分」'],
    ['適合率', ' 適合率。'],
    ['-1', '－１'],
  ])('%s is also %s', (a, b) => expect(foldTyped(b, 'text')).toBe(foldTyped(a, 'text')));

  test.each([
    ['-1', '1'],
    ['再現率', '適合率'],
    ['カード', 'カド'],
  ])('%s is not %s', (a, b) => expect(foldTyped(b, 'text')).not.toBe(foldTyped(a, 'text')));
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom('code' as const, 'text' as const), (value, as) => {
      expect(foldTyped(foldTyped(value, as), as)).toBe(foldTyped(value, as));
    }),
    { numRuns: 300 },
  );
});

test('a pattern is held against the whole of what is folded', () => {
  const typed = { as: 'code' as const, accept: ['x.T'], pattern: 'np\\.transpose\\(x\\)' };
  expect(judgeTyped(typed, 'np . transpose( x )')).toBe('right');
  expect(judgeTyped(typed, 'np.transpose(x) + 1')).toBe('wrong');
  expect(judgeTyped(typed, 'X.t')).toBe('other-case');
  expect(judgeTyped(typed, '  ')).toBe('wrong');
});
