import { expect, test } from 'vitest';
import { pasteInto, readPastedCells } from '#app/ui/questions/numeric/read-pasted-cells.ts';

test.each([
  ['from a spreadsheet', '1\t2\n3\t4'],
  ['from NumPy', 'array([[1, 2],\n       [3, 4]])'],
  ['as NumPy prints it', '[[1 2]\n [3 4]]'],
  ['in full width', '１　２\n３　４'],
  ['as MATLAB writes it', '1 2; 3 4'],
])('a matrix %s is read', (_, pasted) => {
  expect(readPastedCells(pasted)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a single number is pasted as usual', () => {
  expect(readPastedCells(' -0.5 ')).toBeNull();
});

test('what does not fit the grid is left out, what is not covered stays', () => {
  expect(
    pasteInto(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { row: 0, column: 1 },
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
  ).toEqual([
    ['a', '1'],
    ['c', '3'],
  ]);
});
