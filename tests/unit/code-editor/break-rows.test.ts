import { expect, test } from 'vitest';
import { breakRows } from '#app/ui/questions/code/break-rows.ts';

test('the rows of a matrix stand one below the other', () => {
  expect(breakRows('[[0.0900306, 0.244728, 0.665241], [0.468311, 0.0633789, 0.468311]]')).toBe(
    '[[0.0900306, 0.244728, 0.665241],\n [0.468311, 0.0633789, 0.468311]]',
  );
});

test('in a call they stand under the first row of their own array', () => {
  expect(breakRows('f(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[5.0], [6.0]]))')).toBe(
    'f(np.array([[1.0, 2.0],\n            [3.0, 4.0]]), np.array([[5.0],\n                                    [6.0]]))',
  );
});

test('rows of rows are set in as deep as they are', () => {
  expect(breakRows('[[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]]')).toBe(
    '[[[1.0, 2.0],\n  [3.0, 4.0]],\n [[5.0, 6.0],\n  [7.0, 8.0]]]',
  );
});

test('what is short stays on its line', () => {
  expect(breakRows('[[1.0, 2.0], [3.0, 4.0]]')).toBe('[[1.0, 2.0], [3.0, 4.0]]');
});
