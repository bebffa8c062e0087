import { broadcastOffsets, broadcastShapes } from './broadcast.ts';
import { type ArrayLike, asArray, type Dtype, type NdArray, sameShape } from './nd-array.ts';

/** f of every element; float64 unless `dtype` says otherwise. Shape: kept. */
export function map(a: ArrayLike, f: (element: number) => number, dtype: Dtype = 'float64'): NdArray {
  const { shape, data } = asArray(a);
  return { shape, dtype, data: data.map(f) };
}

/**
 * f of every pair of elements, broadcast.
 * @throws ShapeError if the shapes cannot be broadcast.
 */
export function zip(a: ArrayLike, b: ArrayLike, f: (left: number, right: number) => number, dtype: Dtype = 'float64'): NdArray {
  const left = asArray(a);
  const right = asArray(b);
  if (sameShape(left.shape, right.shape)) {
    return { shape: left.shape, dtype, data: left.data.map((value, index) => f(value, right.data[index] as number)) };
  }
  const shape = broadcastShapes(left.shape, right.shape);
  const leftOffsets = broadcastOffsets(left.shape, shape);
  const rightOffsets = broadcastOffsets(right.shape, shape);
  const data = new Float64Array(leftOffsets.length);
  for (let index = 0; index < data.length; index++) {
    data[index] = f(left.data[leftOffsets[index] as number] as number, right.data[rightOffsets[index] as number] as number);
  }
  return { shape, dtype, data };
}

/** Whole numbers stay whole under +, −, × and with each other only; a plain number counts as float64. */
function kept(a: ArrayLike, b: ArrayLike): Dtype {
  return [a, b].every((value) => asArray(value).dtype !== 'float64') ? 'int64' : 'float64';
}

/** a + b, broadcast. */
export const add = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => left + right, kept(a, b));
/** a − b, broadcast. */
export const subtract = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => left - right, kept(a, b));
/** a ∘ b, element by element, broadcast. */
export const multiply = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => left * right, kept(a, b));
/** a / b, broadcast; always float64. */
export const divide = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => left / right);
/** a ** b, broadcast. */
export const power = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => left ** right);
/** −a. */
export const negative = (a: ArrayLike): NdArray => map(a, (element) => -element, asArray(a).dtype);
/** a == b as booleans, broadcast. */
export const equal = (a: ArrayLike, b: ArrayLike): NdArray => zip(a, b, (left, right) => (left === right ? 1 : 0), 'bool');

export const exp = (a: ArrayLike): NdArray => map(a, Math.exp);
/** Natural logarithm; −∞ at 0, NaN below. */
export const log = (a: ArrayLike): NdArray => map(a, Math.log);
export const sqrt = (a: ArrayLike): NdArray => map(a, Math.sqrt);
export const square = (a: ArrayLike): NdArray => map(a, (element) => element * element, asArray(a).dtype);
export const abs = (a: ArrayLike): NdArray => map(a, Math.abs, asArray(a).dtype);
export const sign = (a: ArrayLike): NdArray => map(a, Math.sign, asArray(a).dtype);

/** `condition ? a : b` element by element, broadcast. */
export function where(condition: NdArray, a: ArrayLike, b: ArrayLike): NdArray {
  const chosen = zip(condition, a, (isTrue, value) => (isTrue === 0 ? Number.NaN : value));
  const shape = broadcastShapes(chosen.shape, asArray(b).shape);
  const [conditions, lefts, rights] = [condition, asArray(a), asArray(b)].map((each) => broadcastTo(each, shape));
  const data = new Float64Array(conditions?.length ?? 0);
  for (let index = 0; index < data.length; index++) data[index] = (conditions?.[index] === 0 ? rights?.[index] : lefts?.[index]) as number;
  return { shape, dtype: kept(a, b), data };
}

function broadcastTo(a: NdArray, shape: readonly number[]): Float64Array {
  return Float64Array.from(broadcastOffsets(a.shape, shape), (offset) => a.data[offset] as number);
}
