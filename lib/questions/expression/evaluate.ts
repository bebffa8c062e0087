import type { Matrix, Vector } from '../../nn/matrix.ts';
import { ShapeError } from '../../nn/shape-error.ts';
import { applyOperator } from './arithmetic.ts';
import { ExpressionError } from './expression-error.ts';
import { FUNCTIONS } from './functions.ts';
import { parseExpression, type Syntax } from './syntax.ts';
import { isVector, mapValue, type Value } from './value.ts';

const CONSTANTS: ReadonlyMap<string, number> = new Map([['pi', Math.PI]]);

/**
 * The value of an expression: `mean([0.5, 4.5])`, `[1, -1] - 0.25 * [2, -4]`, `softmax([1, 2, 3])`, `[[1, 2]] @ W` …
 *
 * Numbers, `+ - * / ^ @`, brackets, vectors, matrices and the functions in functions.ts; nothing else can be reached.
 * @throws ExpressionError naming the position of what is wrong.
 */
export function evaluate(source: string): Value {
  return compute(parseExpression(source));
}

function compute(syntax: Syntax): Value {
  switch (syntax.type) {
    case 'number':
      return syntax.value;
    case 'name':
      return constant(syntax.name, syntax.position);
    case 'negate':
      return mapValue(compute(syntax.operand), (element) => -element);
    case 'binary': {
      const left = compute(syntax.left);
      const right = compute(syntax.right);
      return located(syntax.position, () => applyOperator(syntax.operator, left, right));
    }
    case 'array':
      return array(syntax.items.map(compute), syntax.position);
    case 'call': {
      const args = syntax.args.map(compute);
      return call(syntax.name, args, syntax.position);
    }
  }
}

function constant(name: string, position: number): number {
  const value = CONSTANTS.get(name);
  if (value === undefined) throw new ExpressionError(`"${name}" is not known`, position);
  return value;
}

function call(name: string, args: Value[], position: number): Value {
  const fn = FUNCTIONS.get(name);
  if (fn === undefined)
    throw new ExpressionError(`there is no function "${name}"; there are ${[...FUNCTIONS.keys()].join(', ')}`, position);
  if (args.length < fn.min || args.length > fn.max) {
    const wanted = fn.min === fn.max ? `${fn.min}` : `${fn.min} to ${fn.max}`;
    throw new ExpressionError(`${name} takes ${wanted} arguments, found ${args.length}`, position);
  }
  return located(position, () => fn.apply(args));
}

function array(items: Value[], position: number): Value {
  if (items.length === 0) throw new ExpressionError('an array needs at least one element', position);
  if (items.every((item) => typeof item === 'number')) return items as Vector;
  const rows = items.filter(isVector);
  if (rows.length !== items.length || rows.some((row) => row.length !== rows[0]?.length)) {
    throw new ExpressionError('the rows of a matrix must be vectors of one length', position);
  }
  return rows as Matrix;
}

function located(position: number, fn: () => Value): Value {
  try {
    return fn();
  } catch (error) {
    if (error instanceof ShapeError) throw new ExpressionError(error.message, position);
    throw error;
  }
}
