import { ShapeError } from './shape-error.ts';

export type Vector = readonly number[];
/** Rows of equal length. A batch holds one sample a row. */
export type Matrix = readonly Vector[];

/**
 * The product A B: C[i][j] = Σ_k A[i][k] B[k][j].
 *
 * Shapes: (m, k) · (k, n) → (m, n). A layer is `matmul(x, W)` with the samples as rows.
 * @throws ShapeError if the inner sizes differ.
 */
export function matmul(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/**
 * Σ_i a[i] b[i].
 * @throws ShapeError if the lengths differ.
 */
export function dot(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new ShapeError(`inner sizes differ: ${a.length} and ${b.length}`);
  return a.reduce((total, value, index) => total + value * at(b, index), 0);
}

/** Shapes: (m, n) → (n, m). */
export function transpose(a: Matrix): number[][] {
  const width = a[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => a.map((row) => at(row, column)));
}

/** C[i][j] = a[i] b[j]. Shapes: (m), (n) → (m, n). The gradient of one sample's weights is `outer(z, delta)`. */
export function outer(a: Vector, b: Vector): number[][] {
  return a.map((left) => b.map((right) => left * right));
}

/** @throws ShapeError if there is no such element. */
export function at(vector: Vector, index: number): number {
  const value = vector[index];
  if (value === undefined) throw new ShapeError(`no element ${index} in an array of length ${vector.length}`);
  return value;
}
