import { expect, test } from 'vitest';
import { bannedNames } from '#lib/grading/kinds/code/banned-names.ts';

test.each([
  ['return np.linalg.solve(A, b)', ['np.linalg.solve']],
  ['return np . linalg . solve(A, b)', ['np.linalg.solve']],
  ['# np.linalg.solve would do', []],
  ['"""\nnp.linalg.solve\n"""\nx = \'sorted\'', []],
  ['x = "it\'s" + sorted(y)', ['sorted']],
  ['unsorted(y); my.sorted(y); sorted_rows = 1', []],
])('in %j the banned names are %j', (code, found) => {
  expect(bannedNames(code, ['np.linalg.solve', 'sorted'])).toEqual(found);
});

test('a string that goes on in the next line hides no code behind it', () => {
  expect(bannedNames('a = "x\\\ny"; np.sum(u); b = "z"', ['np.sum'])).toEqual(['np.sum']);
});

test('a name is found in every way that Python reads it', () => {
  expect(bannedNames('ｎｐ.ｓｕｍ(u)', ['np.sum'])).toEqual(['np.sum']);
  expect(bannedNames('np\\\n.sum(u)', ['np.sum'])).toEqual(['np.sum']);
});
