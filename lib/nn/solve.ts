import { expectSameLength, expectSquare } from './array/expect-shape.ts';
import { fromData, type NdArray } from './array/nd-array.ts';

/**
 * The solution x of A x = b, by Gaussian elimination with partial pivoting.
 *
 * Shapes: A (n, n), b (n) or (n, k) → the shape of b.
 * @throws ShapeError if A is not square or b has another number of rows; RangeError if A is singular.
 */
export function solve(a: NdArray, b: NdArray): NdArray {
  const n = expectSquare(a);
  expectSameLength(a, b);
  const k = n === 0 ? 0 : b.data.length / n;
  const rows = Array.from({ length: n }, (_, i) => [...a.data.subarray(i * n, (i + 1) * n), ...b.data.subarray(i * k, (i + 1) * k)]);
  for (let column = 0; column < n; column++) {
    const pivot = bringPivotUp(rows, column);
    for (const row of rows.slice(column + 1)) subtractMultiple(row, pivot, column);
  }
  for (let column = n - 1; column >= 0; column--) {
    const pivot = rows[column] as number[];
    const divisor = pivot[column] as number;
    for (let at = 0; at < pivot.length; at++) pivot[at] = (pivot[at] as number) / divisor;
    for (const row of rows.slice(0, column)) subtractMultiple(row, pivot, column);
  }
  return fromData(
    rows.flatMap((row) => row.slice(n)),
    b.shape,
  );
}

/** Exchanges rows so that the largest element of the column stands on the diagonal: the smallest rounding errors. */
function bringPivotUp(rows: number[][], column: number): number[] {
  let best = column;
  for (let at = column; at < rows.length; at++) {
    if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[best]?.[column] as number)) best = at;
  }
  const pivot = rows[best] as number[];
  if (pivot[column] === 0) throw new RangeError('the matrix is singular');
  rows[best] = rows[column] as number[];
  rows[column] = pivot;
  return pivot;
}

function subtractMultiple(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] as number) / (pivot[column] as number);
  for (let at = column; at < row.length; at++) row[at] = (row[at] as number) - factor * (pivot[at] as number);
}
