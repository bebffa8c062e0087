import { expect, test } from 'vitest';
import { type Form, isInForm } from '#lib/questions/kinds/formula/form.ts';
import { readFormula } from '#lib/questions/kinds/formula/reading/read-formula.ts';

const tree = (latex: string) => {
  const reading = readFormula(latex, { variables: ['z', 'd', 'x'].map((each) => ({ latex: each })), functions: [] });
  if (!reading.ok) throw reading.problem;
  return reading.tree;
};
const isIn = (latex: string, form: Form, reference: string) => isInForm(tree(latex), form, tree(reference));

test.each([
  ['z(1-z)', true],
  ['(1-z)z', true],
  ['-z(z-1)', true],
  ['\\frac12 z(1-z)', true],
  ['z-z^2', false],
  ['-(z^2-z)', false],
  ['1\\cdot(z-z^2)', false],
  ['\\frac{z-z^2}{1}', false],
])('factorised like z(1-z): %s → %s', (latex, expected) => expect(isIn(latex, 'factorised', 'z(1-z)')).toBe(expected));

test('a power counts as that many factors', () => {
  expect(isIn('(z-d)^2', 'factorised', '(z-d)(z-d)')).toBe(true);
  expect(isIn('(z^2-2zd+d^2)', 'factorised', '(z-d)^2')).toBe(false);
});

test.each([
  ['z-z^2', true],
  ['2z-(-d)', true],
  ['\\frac{z}{2}-d', true],
  ['z e^{z+d}', true],
  ['z(1-z)', false],
  ['-(z-d)', false],
  ['(z-d)^2', false],
  ['\\frac{z-d}{2}', false],
])('expanded: %s → %s', (latex, expected) => expect(isIn(latex, 'expanded', 'z')).toBe(expected));

test.each([
  ['0.5z', true],
  ['z^2', true],
  ['\\frac{z}{2}', false],
  ['z/2', false],
  ['z^{-1}', false],
  ['e^{\\frac{z}{2}}', false],
])('no fractions: %s → %s', (latex, expected) => expect(isIn(latex, 'no-fractions', 'z')).toBe(expected));

test('any form will do where none is asked', () => expect(isIn('\\frac{z-z^2}{1}', 'any', 'z(1-z)')).toBe(true));
