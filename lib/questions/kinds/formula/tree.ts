/** Functions that a formula may use; `\sigma(u)` is `sigmoid` where the question offers that and declares no σ. */
export const FUNCTION_NAMES = [
  'exp',
  'log',
  'sin',
  'cos',
  'tan',
  'sinh',
  'cosh',
  'tanh',
  'sqrt',
  'sigmoid',
  'relu',
  'abs',
  'floor',
  'ceil',
  'max',
  'min',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/**
 * A formula as it was written: sums and products keep their terms, so that the form can be judged.
 * Logarithms are natural; another base and roots are written with what is here.
 */
export type Tree =
  | { type: 'number'; value: number }
  /** By the canonical writing of a declared variable. */
  | { type: 'symbol'; symbol: string }
  | { type: 'constant'; name: 'e' | 'pi' }
  | { type: 'sum'; terms: Tree[] }
  | { type: 'product'; factors: Tree[] }
  | { type: 'quotient'; above: Tree; below: Tree }
  | { type: 'negative'; of: Tree }
  | { type: 'power'; base: Tree; exponent: Tree }
  | { type: 'call'; name: FunctionName; args: Tree[] };
