import { expect, test } from 'vitest';
import { answeredProgram, linesOf, placeOfLine, toAnswer } from '#app/ui/questions/code/program.ts';

const given = [
  { id: 'closed-0', isOpen: false, code: 'import numpy as np\n' },
  { id: 'body', isOpen: true, code: 'def relu(x):\n    pass' },
  { id: 'closed-2', isOpen: false, code: '' },
  { id: 'tail', isOpen: true, code: '' },
];

test('what was not touched is not answered', () => {
  expect(toAnswer(given, { body: 'def relu(x):\n    pass', tail: '' }).regions).toEqual({});
  expect(toAnswer(given, { body: 'def relu(x):\n    pass', tail: 'x = 1' }).regions).toEqual({ tail: 'x = 1' });
});

test('emptying a region that held something is an answer', () => {
  expect(toAnswer(given, { body: '', tail: '' }).regions).toEqual({ body: '' });
});

test('an answer for a region that does not exist changes nothing', () => {
  const program = answeredProgram(given, { kind: 'code', schema: 1, regions: { 'closed-0': 'import os', other: 'x' } });
  expect(program.map(({ code }) => code)).toEqual(given.map(({ code }) => code));
});

test('lines are counted over the whole program, whatever the line ends', () => {
  const program = answeredProgram(given, { kind: 'code', schema: 1, regions: { body: 'a\r\nb\rc' } });
  expect(linesOf(program).map(({ number, code, isOpen }) => [number, code, isOpen])).toEqual([
    [1, 'import numpy as np', false],
    [2, '', false],
    [3, 'a', true],
    [4, 'b', true],
    [5, 'c', true],
    [6, '', false],
    [7, '', true],
  ]);
});

test('a line of the program is found in its region', () => {
  expect(placeOfLine(given, 4)).toEqual({ segmentId: 'body', from: 13, to: 21 });
  expect(placeOfLine(given, 99)).toBeNull();
});
