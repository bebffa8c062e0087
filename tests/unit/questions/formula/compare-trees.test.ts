import { describe, expect, test } from 'vitest';
import { compareTrees } from '#lib/questions/kinds/formula/comparing/compare-trees.ts';
import { proveEqual } from '#lib/questions/kinds/formula/comparing/prove-equal.ts';
import { drawPoints, usablePoints } from '#lib/questions/kinds/formula/comparing/sample-points.ts';
import { readFormula } from '#lib/questions/kinds/formula/reading/read-formula.ts';

const variables = [
  { latex: 'x', from: 0.2, to: 2 },
  { latex: 'y', from: -2, to: 2 },
  { latex: 'n', from: 1, to: 9, whole: true },
];
const tree = (latex: string) => {
  const reading = readFormula(latex, { variables, functions: [] });
  if (!reading.ok) throw reading.problem;
  return reading.tree;
};

const EQUAL = [
  ['2x', 'x\\cdot2', 'equal'],
  ['x(1-x)', 'x-x^2', 'equal'],
  ['\\frac{1}{x}+\\frac{1}{y}', '\\frac{x+y}{xy}', 'equal'],
  ['(x+y)^3', 'x^3+3x^2y+3xy^2+y^3', 'equal'],
  ['\\frac{1}{1+e^{-y}}', '\\frac{e^y}{1+e^y}', 'equal'],
  ['\\tanh y', '\\frac{e^{2y}-1}{e^{2y}+1}', 'equal'],
  ['\\operatorname{sigmoid}(y)', '\\frac{e^{-y}}{e^{-y}+e^{-2y}}', 'equal'],
  ['x\\log(x)', '\\log(x)x', 'equal'],
  ['0.5x', '\\frac x2', 'equal'],
  ['\\log(x^2)', '2\\log x', 'unknown'],
  ['\\sqrt{x}', 'x^{0.5}', 'unknown'],
  ['\\sin^2 y+\\cos^2 y', '1', 'unknown'],
  ['\\max(0,y)', '\\frac{y+|y|}{2}', 'unknown'],
] as const;

test.each(EQUAL)('%s and %s are one function', (a, b, proof) => {
  expect(compareTrees(tree(a), tree(b), variables)).toEqual({ isEqual: true });
  expect(proveEqual(tree(a), tree(b))).toBe(proof);
});

test.each([
  ['x', 'x+0.001', 'different'],
  ['x(1-x)', 'x+x^2', 'different'],
  ['e^{y}', 'e^{y+0.01}', 'unknown'],
  ['\\sqrt{y^2}', 'y', 'unknown'],
] as const)('%s and %s are two functions', (a, b, proof) => {
  expect(compareTrees(tree(a), tree(b), variables).isEqual).toBe(false);
  expect(proveEqual(tree(a), tree(b))).toBe(proof);
});

test('a formula too large to expand is left to sampling', () => {
  expect(proveEqual(tree('(x+y+n+1)^{12}'), tree('(1+n+y+x)^{12}'))).toMatch(/equal|unknown/);
  expect(proveEqual(tree('x^{100}'), tree('x^{99}x'))).toBe('unknown');
  expect(proveEqual(tree('\\frac{1}{x-x}'), tree('1'))).toBe('unknown');
});

test('a multiple is told by its factor', () => {
  expect(compareTrees(tree('x-y'), tree('y-x'), variables)).toEqual({ isEqual: false, multiple: -1 });
  expect(compareTrees(tree('x-y'), tree('2x-2y'), variables)).toEqual({ isEqual: false, multiple: 2 });
  expect(compareTrees(tree('x-y'), tree('x+y'), variables)).toEqual({ isEqual: false, multiple: null });
  expect(compareTrees(tree('x'), tree('0'), variables)).toEqual({ isEqual: false, multiple: null });
});

describe('the points', () => {
  test('are the same at each call, within the domain, and whole where that is meant', () => {
    const points = drawPoints(variables);
    expect(points).toEqual(drawPoints(variables));
    expect(points).toHaveLength(40);
    for (const point of points) {
      expect(point.get('x')).toBeGreaterThanOrEqual(0.2);
      expect(point.get('x')).toBeLessThanOrEqual(2);
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(point.get('n'));
    }
  });

  test('leave out where the reference is not defined, or jumps', () => {
    expect(usablePoints(tree('\\log y'), variables).length).toBeLessThan(30);
    expect(usablePoints(tree('\\sin(10^{9} x)'), variables)).toEqual([]);
    expect(usablePoints(tree('x'), variables)).toHaveLength(40);
  });

  test('rounding under a floor decides nothing', () => {
    expect(
      compareTrees(tree('\\lfloor n \\rfloor'), tree('\\lfloor \\frac{n}{3}+\\frac{n}{3}+\\frac{n}{3}\\rfloor'), variables).isEqual,
    ).toBe(true);
  });
});
