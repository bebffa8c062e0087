import { type Dtype, fromData, type NdArray, sizeOf } from './nd-array.ts';

/** An array of this shape with one value everywhere. */
export function full(shape: readonly number[], value: number, dtype: Dtype = 'float64'): NdArray {
  return fromData(new Float64Array(sizeOf(shape)).fill(value), shape, dtype);
}

export const zeros = (shape: readonly number[], dtype: Dtype = 'float64'): NdArray => full(shape, 0, dtype);
export const zerosLike = (a: NdArray): NdArray => zeros(a.shape, a.dtype);

/** 0, 1, …, n − 1. Shape: (n); int64. */
export function arange(n: number): NdArray {
  return fromData(
    Float64Array.from({ length: n }, (_, index) => index),
    [n],
    'int64',
  );
}

/** The matrix with a vector on its diagonal, as `np.diag(a)`. Shapes: (n) → (n, n). */
export function diagonal(a: NdArray): NdArray {
  const n = a.data.length;
  const data = new Float64Array(n * n);
  for (const [index, element] of a.data.entries()) data[index * (n + 1)] = element;
  return { shape: [n, n], dtype: a.dtype, data };
}
