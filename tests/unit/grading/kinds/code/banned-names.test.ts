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
