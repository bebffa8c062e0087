import { at, dot, type Matrix, matmul, transpose, type Vector } from '../../nn/matrix.ts';
import { ShapeError } from '../../nn/shape-error.ts';
import type { Operator } from './syntax.ts';
import { isMatrix, isVector, mapValue, shapeText, type Value } from './value.ts';

const ELEMENTWISE: Record<Exclude<Operator, '@'>, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

/** Applies an operator with NumPy's rules: element by element, `@` being the matrix product. @throws ShapeError */
export function applyOperator(operator: Operator, left: Value, right: Value): Value {
  return operator === '@' ? product(left, right) : broadcast(ELEMENTWISE[operator], left, right);
}

/** The matrix product; a vector on the left is a row, on the right a column, and its axis goes from the result. */
export function product(left: Value, right: Value): Value {
  if (typeof left === 'number' || typeof right === 'number') throw new ShapeError('the matrix product needs arrays, found a number');
  try {
    if (isMatrix(left)) return isMatrix(right) ? matmul(left, right) : left.map((row) => dot(row, right as Vector));
    return isMatrix(right) ? transpose(right).map((column) => dot(left as Vector, column)) : dot(left as Vector, right as Vector);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new ShapeError(`shapes ${shapeText(left)} and ${shapeText(right)} do not fit the matrix product`);
  }
}

/** A number goes with every element, a vector with every row; otherwise the shapes must be equal. */
export function broadcast(fn: (a: number, b: number) => number, left: Value, right: Value): Value {
  if (typeof left === 'number') return mapValue(right, (b) => fn(left, b));
  if (typeof right === 'number') return mapValue(left, (a) => fn(a, right));
  if (isVector(left) && isVector(right)) return pairwise(fn, left, right);
  const rows = Math.max(isMatrix(left) ? left.length : 1, isMatrix(right) ? right.length : 1);
  const upper = toRows(left, rows);
  const lower = toRows(right, rows);
  if (upper.length !== lower.length) throw misfit(left, right);
  return upper.map((row, index) => pairwise(fn, row, lower[index] ?? []));
}

function toRows(value: Matrix | Vector, rows: number): Matrix {
  return isMatrix(value) ? value : Array.from({ length: rows }, () => value as Vector);
}

function pairwise(fn: (a: number, b: number) => number, left: Vector, right: Vector): number[] {
  if (left.length !== right.length) throw misfit(left, right);
  return left.map((a, index) => fn(a, at(right, index)));
}

function misfit(left: Value, right: Value): ShapeError {
  return new ShapeError(`shapes ${shapeText(left)} and ${shapeText(right)} do not fit`);
}
