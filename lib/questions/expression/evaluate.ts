import { add, divide, map, multiply, power, subtract } from '../../nn/array/elementwise.ts';
import { matmul } from '../../nn/array/linear-algebra.ts';
import { type ArrayLike, asArray, type NdArray, array as ndArray, sameShape, toNested } from '../../nn/array/nd-array.ts';
import { stack } from '../../nn/array/shape.ts';
import { ShapeError } from '../../nn/shape-error.ts';
import { ExpressionError } from './expression-error.ts';
import { FUNCTIONS } from './functions.ts';
import { type Operator, parseExpression, type Syntax } from './syntax.ts';
import type { Value } from './value.ts';

const CONSTANTS: ReadonlyMap<string, number> = new Map([['pi', Math.PI]]);

/** Numbers and arrays by the names that an expression calls them by. */
export type Names = ReadonlyMap<string, Value>;

/** With NumPy's rules: element by element, broadcast, `@` being the matrix product. */
const OPERATORS: Record<Operator, (a: NdArray, b: NdArray) => NdArray> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '^': power,
  '@': matmul,
};

/**
 * The value of an expression: `mean([0.5, 4.5])`, `[1, -1] - 0.25 * [2, -4]`, `softmax([1, 2, 3])`, `[[1, 2]] @ W` …
 *
 * Numbers, `+ - * / ^ @`, brackets, vectors, matrices, the functions in functions.ts and the given names; nothing else can be reached.
 * @throws ExpressionError naming the position of what is wrong.
 */
export function evaluate(source: string, names: Names = new Map()): Value {
  // Nothing in the language makes more than two axes.
  return toNested(compute(parseExpression(source), new Map([...CONSTANTS, ...names]))) as Value;
}

function compute(syntax: Syntax, names: Names): NdArray {
  switch (syntax.type) {
    case 'number':
      return asArray(syntax.value);
    case 'name':
      return ndArray(named(syntax.name, names, syntax.position));
    case 'negate':
      return map(compute(syntax.operand, names), (element) => -element);
    case 'binary': {
      const left = compute(syntax.left, names);
      const right = compute(syntax.right, names);
      return located(syntax.position, () => OPERATORS[syntax.operator](left, right));
    }
    case 'array':
      return array(
        syntax.items.map((item) => compute(item, names)),
        syntax.position,
      );
    case 'call': {
      const args = syntax.args.map((arg) => compute(arg, names));
      return call(syntax.name, args, syntax.position);
    }
  }
}

function named(name: string, names: Names, position: number): Value {
  const value = names.get(name);
  if (value === undefined) throw new ExpressionError(`"${name}" is not known`, position);
  return value;
}

function call(name: string, args: NdArray[], position: number): NdArray {
  const fn = FUNCTIONS.get(name);
  if (fn === undefined)
    throw new ExpressionError(`there is no function "${name}"; there are ${[...FUNCTIONS.keys()].join(', ')}`, position);
  if (args.length < fn.min || args.length > fn.max) {
    const wanted = fn.min === fn.max ? `${fn.min}` : `${fn.min} to ${fn.max}`;
    throw new ExpressionError(`${name} takes ${wanted} arguments, found ${args.length}`, position);
  }
  return located(position, () => fn.apply(...args));
}

function array(items: NdArray[], position: number): NdArray {
  const [first] = items;
  if (first === undefined) throw new ExpressionError('an array needs at least one element', position);
  if (first.shape.length > 1 || items.some(({ shape }) => !sameShape(shape, first.shape))) {
    throw new ExpressionError('the rows of a matrix must be vectors of one length', position);
  }
  return stack(items);
}

function located(position: number, fn: () => ArrayLike): NdArray {
  try {
    return asArray(fn());
  } catch (error) {
    if (error instanceof ShapeError) throw new ExpressionError(error.message, position);
    throw error;
  }
}
