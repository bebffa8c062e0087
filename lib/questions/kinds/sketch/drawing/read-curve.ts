import { ExpressionError } from '../../../expression/expression-error.ts';
import { parseExpression, type Syntax } from '../../../expression/syntax.ts';

/** The functions a learner may use; not those that would be the answer themselves, such as the sigmoid. */
const FUNCTIONS: ReadonlyMap<string, (...args: number[]) => number> = new Map(
  Object.entries({
    abs: Math.abs,
    exp: Math.exp,
    log: Math.log,
    log2: Math.log2,
    sqrt: Math.sqrt,
    sin: Math.sin,
    cos: Math.cos,
    floor: Math.floor,
    max: Math.max,
    min: Math.min,
  }),
);
const OF_MANY = new Set(['max', 'min']);
export const CURVE_FUNCTIONS: readonly string[] = [...FUNCTIONS.keys()];

/** The height of a curve at a place on the horizontal axis; NaN where there is none. */
export type Curve = (x: number) => number;

/**
 * Reads a formula in the horizontal axis' name (or x) as a learner types it: `2x + 1`, `１／（１＋e^−x）`, `y = max(0, x)`.
 * Null where it cannot be read.
 */
export function readCurve(typed: string, name: string): Curve | null {
  try {
    const syntax = parseExpression(withProducts(fold(typed), name));
    if (!isKnown(syntax, new Set(['x', name, 'e', 'pi']))) return null;
    return (x) => {
      const value = compute(
        syntax,
        new Map([
          ['e', Math.E],
          ['pi', Math.PI],
          ['x', x],
          [name, x],
        ]),
      );
      return Number.isFinite(value) ? value : Number.NaN;
    };
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

/** Full-width characters, raised figures, other signs for minus and products; `y =` before it is left out. */
function fold(typed: string): string {
  return typed
    .replaceAll(/[⁰¹²³⁴-⁹]+/g, (raised) => `^${raised.normalize('NFKC')}`)
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replaceAll(/[×·・]|\\cdot/g, '*')
    .replaceAll('÷', '/')
    .replaceAll('**', '^')
    .replaceAll('π', 'pi')
    .replaceAll(/\bln\b/g, 'log')
    .replace(/^[^=]{1,12}=/, '');
}

/** Writes the products that people leave out: 2x, 3(x + 1), x(1 - x), (x + 1)(x - 1). */
function withProducts(text: string, name: string): string {
  const isName = (word: string) => word === 'x' || word === name || word === 'e' || word === 'pi';
  const pieces = text.match(/\d+\.?\d*|\.\d+|[A-Za-z][A-Za-z0-9]*|\S/g) ?? [];
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1] ?? '';
      const ends = /^[\d.)]/.test(before) || isName(before);
      const begins = /^[A-Za-z(]/.test(piece) || (before === ')' && /^[\d.]/.test(piece));
      return ends && begins ? `*${piece}` : piece;
    })
    .join(' ');
}

function isKnown(syntax: Syntax, names: ReadonlySet<string>): boolean {
  switch (syntax.type) {
    case 'number':
      return true;
    case 'name':
      return names.has(syntax.name);
    case 'negate':
      return isKnown(syntax.operand, names);
    case 'binary':
      return syntax.operator !== '@' && isKnown(syntax.left, names) && isKnown(syntax.right, names);
    case 'array':
      return false;
    case 'call': {
      const { args } = syntax;
      const counts = OF_MANY.has(syntax.name) ? args.length >= 1 : args.length === 1;
      return FUNCTIONS.has(syntax.name) && counts && args.every((arg) => isKnown(arg, names));
    }
  }
}

function compute(syntax: Syntax, names: ReadonlyMap<string, number>): number {
  switch (syntax.type) {
    case 'number':
      return syntax.value;
    case 'name':
      return names.get(syntax.name) ?? Number.NaN;
    case 'negate':
      return -compute(syntax.operand, names);
    case 'binary': {
      const [left, right] = [compute(syntax.left, names), compute(syntax.right, names)];
      return { '+': left + right, '-': left - right, '*': left * right, '/': left / right, '^': left ** right, '@': Number.NaN }[
        syntax.operator
      ];
    }
    case 'array':
      return Number.NaN;
    case 'call':
      return FUNCTIONS.get(syntax.name)?.(...syntax.args.map((arg) => compute(arg, names))) ?? Number.NaN;
  }
}
