import type { Matrix, Vector } from '../../nn/matrix.ts';

/** What an expression gives: a number, a vector or a matrix. */
export type Value = number | Vector | Matrix;

export function isMatrix(value: Value): value is Matrix {
  return typeof value !== 'number' && Array.isArray(value[0]);
}

export function isVector(value: Value): value is Vector {
  return typeof value !== 'number' && !Array.isArray(value[0]);
}

/** [] for a number, [n] for a vector, [rows, columns] for a matrix. */
export function shapeOf(value: Value): number[] {
  if (typeof value === 'number') return [];
  return isMatrix(value) ? [value.length, value[0]?.length ?? 0] : [value.length];
}

/** As NumPy prints a shape: (), (3,), (2, 3). */
export function shapeText(value: Value): string {
  const shape = shapeOf(value);
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/** Applies a function to every element. */
export function mapValue(value: Value, fn: (element: number) => number): Value {
  if (typeof value === 'number') return fn(value);
  return isMatrix(value) ? value.map((row) => row.map(fn)) : (value as Vector).map(fn);
}

/** Every element, row by row. */
export function elementsOf(value: Value): number[] {
  return typeof value === 'number' ? [value] : isMatrix(value) ? value.flat() : [...(value as Vector)];
}
