import { ShapeError } from '../shape-error.ts';
import { broadcastOffsets, broadcastShapes } from './broadcast.ts';
import { type NdArray, shapeText, sizeOf } from './nd-array.ts';

/**
 * `a @ b`: Σ_k a[…, i, k] b[…, k, j]; axes before the last two are broadcast, a vector counts as a row or a column.
 *
 * Shapes: (m, k) @ (k, n) → (m, n); (k) @ (k, n) → (n); (m, k) @ (k) → (m); (k) @ (k) → (); (…, m, k) @ (…, k, n) → (…, m, n).
 * @throws ShapeError that names both shapes, if the inner lengths differ.
 */
export function matmul(a: NdArray, b: NdArray): NdArray {
  const left = a.shape.length === 1 ? [1, ...a.shape] : a.shape;
  const right = b.shape.length === 1 ? [...b.shape, 1] : b.shape;
  const [m, k] = lastTwo(left, a, b);
  const [inner, n] = lastTwo(right, a, b);
  if (k !== inner) throw new ShapeError(`inner sizes differ: ${shapeText(a.shape)} @ ${shapeText(b.shape)}`);
  const batch = broadcastShapes(left.slice(0, -2), right.slice(0, -2));
  const lefts = broadcastOffsets(left.slice(0, -2), batch);
  const rights = broadcastOffsets(right.slice(0, -2), batch);
  const data = new Float64Array(sizeOf(batch) * m * n);
  for (let index = 0; index < lefts.length; index++) {
    const product = data.subarray(index * m * n, (index + 1) * m * n);
    const rows = a.data.subarray((lefts[index] as number) * m * k);
    const columns = b.data.subarray((rights[index] as number) * k * n);
    multiplyInto(product, rows, columns, { m, k, n });
  }
  const shape = [...batch, ...(a.shape.length === 1 ? [] : [m]), ...(b.shape.length === 1 ? [] : [n])];
  return { shape, dtype: a.dtype === 'float64' || b.dtype === 'float64' ? 'float64' : 'int64', data };
}

/** a[i] b[j]. Shapes: (m), (n) → (m, n). */
export function outer(a: NdArray, b: NdArray): NdArray {
  const data = new Float64Array(a.data.length * b.data.length);
  a.data.forEach((left, i) => {
    b.data.forEach((right, j) => {
      data[i * b.data.length + j] = left * right;
    });
  });
  return { shape: [a.data.length, b.data.length], dtype: a.dtype === 'float64' || b.dtype === 'float64' ? 'float64' : 'int64', data };
}

function lastTwo(shape: readonly number[], a: NdArray, b: NdArray): [number, number] {
  const [rows, columns] = shape.slice(-2);
  if (rows === undefined || columns === undefined)
    throw new ShapeError(`a product needs axes: ${shapeText(a.shape)} @ ${shapeText(b.shape)}`);
  return [rows, columns];
}

function multiplyInto(product: Float64Array, a: Float64Array, b: Float64Array, { m, k, n }: { m: number; k: number; n: number }): void {
  for (let i = 0; i < m; i++) {
    for (let inner = 0; inner < k; inner++) {
      const factor = a[i * k + inner] as number;
      for (let j = 0; j < n; j++) product[i * n + j] = (product[i * n + j] as number) + factor * (b[inner * n + j] as number);
    }
  }
}
