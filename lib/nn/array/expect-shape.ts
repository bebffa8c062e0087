import { ShapeError } from '../shape-error.ts';
import { type NdArray, sameShape, shapeText } from './nd-array.ts';

/**
 * Rows and columns of a matrix.
 * @throws ShapeError if the array has not exactly two axes.
 */
export function expectMatrix(a: NdArray): [rows: number, columns: number] {
  const [rows, columns, ...more] = a.shape;
  if (rows === undefined || columns === undefined || more.length > 0) throw new ShapeError(`shape ${shapeText(a.shape)} is not a matrix`);
  return [rows, columns];
}

/**
 * Side length of a square matrix.
 * @throws ShapeError if rows and columns differ in number.
 */
export function expectSquare(a: NdArray): number {
  const [rows, columns] = expectMatrix(a);
  if (rows !== columns) throw new ShapeError(`shape ${shapeText(a.shape)} is not square`);
  return rows;
}

/** @throws ShapeError that names both shapes, if they differ. */
export function expectSameShape(a: NdArray, b: NdArray): void {
  if (!sameShape(a.shape, b.shape)) throw new ShapeError(`shapes ${shapeText(a.shape)} and ${shapeText(b.shape)} differ`);
}

/** @throws ShapeError that names both shapes, if the arrays differ in length along the first axis. */
export function expectSameLength(a: NdArray, b: NdArray): void {
  if (a.shape[0] !== b.shape[0]) throw new ShapeError(`shapes ${shapeText(a.shape)} and ${shapeText(b.shape)} differ along the first axis`);
}
