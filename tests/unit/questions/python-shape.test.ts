import { expect, test } from 'vitest';
import { findShapeProblem } from '#lib/questions/python-shape.ts';

const shapeOf = (program: string) => findShapeProblem(program.split('\n'));

test.each([
  'for x in loader:\n    y = model(x)\nprint(y)',
  'def f(x):\n    if x > 0:\n        return x\n    return 0\n\nf(1)',
  'y = (a +\n         b)\nz = 1',
  'print(\'(\', "#")  # a ( in a remark',
  'model = nn.Sequential(\n    nn.Linear(2, 3),\n    nn.ReLU(),\n)',
])('a program in shape is no problem: %j', (program) => expect(shapeOf(program)).toBeNull());

test.each([
  ['for x in loader:\ny = 1', /one level deeper/],
  ['y = 1\n    z = 2', /opens no block/],
  ['if x:\n        y = 1', /one level deeper/],
  ['if x:\n  y = 1', /multiple of 4/],
  ['y = (1', /not closed/],
  ['y = 1)', /do not match/],
  ["y = 'a", /text is not closed/],
  ['for x in loader:', /has no line/],
])('%j is told', (program, message) => expect(shapeOf(program)).toMatch(message));
