import { expect, test } from 'vitest';
import { withinProgram } from '#lib/python/pool/within-program.ts';

const program = 'a = 1\r\nb = 2\nc = 3';

test('a line of the program stays', () => {
  expect(withinProgram({ code: 'time', line: 3 }, { program })).toEqual({ code: 'time', line: 3 });
});

test('a line that the program does not have is not told', () => {
  const trace = [
    { line: 2, function: 'f' },
    { line: 1010, function: 'g' },
  ];
  expect(withinProgram({ code: 'exception', type: 'E', message: '', line: 1010, trace }, { program })).toEqual({
    code: 'exception',
    type: 'E',
    message: '',
    line: null,
    trace: [{ line: 2, function: 'f' }],
  });
});
