import { type Dtype, type NdArray, normaliseAxis, sizeOf } from './nd-array.ts';

type Along = { axis: number; keepdims?: boolean };
type Fold = (elements: Float64Array) => number;

/** `fold` over all elements, or over those along one axis. The axis goes, or stays with length 1 (`keepdims`). */
export function reduce(a: NdArray, fold: Fold, { axis: untrusted, keepdims = false }: Along, dtype: Dtype = 'float64'): NdArray {
  const axis = normaliseAxis(untrusted, a.shape);
  const length = a.shape[axis] as number;
  const outer = sizeOf(a.shape.slice(0, axis));
  const inner = sizeOf(a.shape.slice(axis + 1));
  const data = new Float64Array(outer * inner);
  const line = new Float64Array(length);
  for (let before = 0; before < outer; before++) {
    for (let after = 0; after < inner; after++) {
      for (let index = 0; index < length; index++) line[index] = a.data[(before * length + index) * inner + after] as number;
      data[before * inner + after] = fold(line);
    }
  }
  const shape = keepdims ? a.shape.with(axis, 1) : a.shape.toSpliced(axis, 1);
  return { shape, dtype, data };
}

const sumOf: Fold = (elements) => elements.reduce((total, element) => total + element, 0);
const meanOf: Fold = (elements) => sumOf(elements) / elements.length;
const largestOf: Fold = (elements) => elements.reduce((best, element) => Math.max(best, element), Number.NEGATIVE_INFINITY);
const smallestOf: Fold = (elements) => elements.reduce((best, element) => Math.min(best, element), Number.POSITIVE_INFINITY);
const indexOfLargest: Fold = (elements) => elements.indexOf(largestOf(elements));
const varianceOf: Fold = (elements) => {
  const mean = meanOf(elements);
  return meanOf(elements.map((element) => (element - mean) ** 2));
};
const whole = (a: NdArray): Dtype => (a.dtype === 'float64' ? 'float64' : 'int64');

/** Σ over all elements, or along one axis. */
export function sum(a: NdArray): number;
export function sum(a: NdArray, along: Along): NdArray;
export function sum(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? sumOf(a.data) : reduce(a, sumOf, along, whole(a));
}

/** The mean of all elements, or along one axis. */
export function mean(a: NdArray): number;
export function mean(a: NdArray, along: Along): NdArray;
export function mean(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? meanOf(a.data) : reduce(a, meanOf, along);
}

/** The variance (divided by n, as NumPy's default) of all elements, or along one axis. */
export function variance(a: NdArray): number;
export function variance(a: NdArray, along: Along): NdArray;
export function variance(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? varianceOf(a.data) : reduce(a, varianceOf, along);
}

/** The largest element of all, or along one axis. */
export function max(a: NdArray): number;
export function max(a: NdArray, along: Along): NdArray;
export function max(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? largestOf(a.data) : reduce(a, largestOf, along, a.dtype);
}

/** The smallest element of all, or along one axis. */
export function min(a: NdArray): number;
export function min(a: NdArray, along: Along): NdArray;
export function min(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? smallestOf(a.data) : reduce(a, smallestOf, along, a.dtype);
}

/** The index of the largest element (the first of equals) of all, or along one axis. */
export function argmax(a: NdArray): number;
export function argmax(a: NdArray, along: Along): NdArray;
export function argmax(a: NdArray, along?: Along): number | NdArray {
  return along === undefined ? indexOfLargest(a.data) : reduce(a, indexOfLargest, along, 'int64');
}
