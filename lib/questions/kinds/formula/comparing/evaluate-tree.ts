import { relu, sigmoid } from '../../../../nn/activations.ts';
import type { FunctionName, Tree } from '../tree.ts';

/** Values of the variables by their symbols. */
export type Point = ReadonlyMap<string, number>;

/** A value that should be whole may miss it by a rounding error: 2.9999999999 is 3 for ⌊ ⌋. */
const WHOLE = 1e-9;

const FUNCTIONS: Record<FunctionName, (...args: number[]) => number> = {
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  sqrt: Math.sqrt,
  sigmoid: (u = Number.NaN) => sigmoid(u),
  relu: (u = Number.NaN) => relu(u),
  abs: Math.abs,
  floor: (value = Number.NaN) => Math.floor(value + WHOLE),
  ceil: (value = Number.NaN) => Math.ceil(value - WHOLE),
  max: Math.max,
  min: Math.min,
};

/** The value of a formula at a point; NaN where it is not defined. */
export function evaluateTree(tree: Tree, point: Point): number {
  const value = (each: Tree): number => evaluateTree(each, point);
  switch (tree.type) {
    case 'number':
      return tree.value;
    case 'symbol':
      return point.get(tree.symbol) ?? Number.NaN;
    case 'constant':
      return tree.name === 'e' ? Math.E : Math.PI;
    case 'sum':
      return tree.terms.reduce((total, term) => total + value(term), 0);
    case 'product':
      return tree.factors.reduce((total, factor) => total * value(factor), 1);
    case 'quotient':
      return value(tree.above) / value(tree.below);
    case 'negative':
      return -value(tree.of);
    case 'power':
      return power(value(tree.base), tree.exponent, value(tree.exponent));
    case 'call':
      return FUNCTIONS[tree.name](...tree.args.map(value));
  }
}

/** An odd root of a negative number is real: $\sqrt[3]{-8} = -2$. */
function power(base: number, written: Tree, exponent: number): number {
  const isOddRoot =
    written.type === 'quotient' && Math.round(1 / exponent) % 2 !== 0 && Math.abs(1 / exponent - Math.round(1 / exponent)) < WHOLE;
  return base < 0 && isOddRoot ? -((-base) ** exponent) : base ** exponent;
}
