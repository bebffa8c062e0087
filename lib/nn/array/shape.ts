import { ShapeError } from '../shape-error.ts';
import { type NdArray, normaliseAxis, sameShape, shapeText, sizeOf } from './nd-array.ts';

/**
 * The same elements in another shape; one length may be −1 and follows from the rest.
 * @throws ShapeError that names both shapes, if the numbers of elements differ.
 */
export function reshape(a: NdArray, shape: readonly number[]): NdArray {
  const known = sizeOf(shape.filter((length) => length !== -1));
  const wanted = shape.map((length) => (length === -1 ? a.data.length / known : length));
  if (sizeOf(wanted) !== a.data.length || !wanted.every(Number.isInteger)) {
    throw new ShapeError(`an array of shape ${shapeText(a.shape)} cannot be reshaped to ${shapeText(shape)}`);
  }
  return { ...a, shape: wanted };
}

/**
 * The axes in another order; reversed by default, as `a.T`.
 * @throws ShapeError if `axes` is no order of the array's axes.
 */
export function transpose(a: NdArray, axes: readonly number[] = a.shape.map((_, axis) => a.shape.length - 1 - axis)): NdArray {
  const order = axes.map((axis) => normaliseAxis(axis, a.shape));
  if (new Set(order).size !== a.shape.length) throw new ShapeError(`(${axes.join(', ')}) is no order of the axes of ${shapeText(a.shape)}`);
  const shape = order.map((axis) => a.shape[axis] as number);
  const strides = order.map((axis) => sizeOf(a.shape.slice(axis + 1)));
  const data = new Float64Array(a.data.length);
  const index = new Array<number>(shape.length).fill(0);
  for (let position = 0; position < data.length; position++) {
    data[position] = a.data[index.reduce((offset, at, axis) => offset + at * (strides[axis] as number), 0)] as number;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = (index[axis] as number) + 1;
      if ((index[axis] as number) < (shape[axis] as number)) break;
      index[axis] = 0;
    }
  }
  return { shape, dtype: a.dtype, data };
}

/**
 * `a[start:end]` along the first axis, or along `axis`.
 * @throws ShapeError if there is no such axis.
 */
export function slice(a: NdArray, start: number, end?: number, axis = 0): NdArray {
  const length = a.shape[normaliseAxis(axis, a.shape)] as number;
  const clip = (position: number) => Math.min(Math.max(position < 0 ? position + length : position, 0), length);
  const indexes = Array.from({ length: Math.max(clip(end ?? length) - clip(start), 0) }, (_, step) => clip(start) + step);
  return take(a, indexes, axis);
}

/**
 * The slices with these indexes along an axis, in this order: `np.take(a, indexes, axis)`.
 * @throws ShapeError if there is no such index.
 */
export function take(a: NdArray, indexes: readonly number[], untrustedAxis = 0): NdArray {
  const axis = normaliseAxis(untrustedAxis, a.shape);
  const length = a.shape[axis] as number;
  const outer = sizeOf(a.shape.slice(0, axis));
  const inner = sizeOf(a.shape.slice(axis + 1));
  const shape = a.shape.with(axis, indexes.length);
  const data = new Float64Array(outer * indexes.length * inner);
  for (const [target, untrusted] of indexes.entries()) {
    const source = untrusted < 0 ? untrusted + length : untrusted;
    if (source < 0 || source >= length) throw new ShapeError(`no index ${untrusted} along axis ${axis} of shape ${shapeText(a.shape)}`);
    for (let before = 0; before < outer; before++) {
      const from = (before * length + source) * inner;
      data.set(a.data.subarray(from, from + inner), (before * indexes.length + target) * inner);
    }
  }
  return { shape, dtype: a.dtype, data };
}

/** `a[index]` along the first axis: a row of a matrix, a matrix of a stack. */
export function row(a: NdArray, index: number): NdArray {
  const one = take(a, [index]);
  return { ...one, shape: one.shape.slice(1) };
}

/**
 * Arrays joined along an existing axis.
 * @throws ShapeError that names both shapes, if they differ elsewhere.
 */
export function concatenate(arrays: readonly NdArray[], untrustedAxis = 0): NdArray {
  const [first] = arrays;
  if (first === undefined) throw new ShapeError('nothing to join');
  const axis = normaliseAxis(untrustedAxis, first.shape);
  for (const each of arrays) {
    if (!sameShape(each.shape.toSpliced(axis, 1), first.shape.toSpliced(axis, 1))) {
      throw new ShapeError(`shapes ${shapeText(first.shape)} and ${shapeText(each.shape)} cannot be joined along axis ${axis}`);
    }
  }
  const lengths = arrays.map((each) => each.shape[axis] as number);
  const shape = first.shape.with(
    axis,
    lengths.reduce((total, length) => total + length, 0),
  );
  const outer = sizeOf(shape.slice(0, axis));
  const inner = sizeOf(shape.slice(axis + 1));
  const data = new Float64Array(sizeOf(shape));
  let offset = 0;
  for (let before = 0; before < outer; before++) {
    for (const [index, each] of arrays.entries()) {
      const chunk = (lengths[index] as number) * inner;
      data.set(each.data.subarray(before * chunk, (before + 1) * chunk), offset);
      offset += chunk;
    }
  }
  const dtype = arrays.some((each) => each.dtype === 'float64') ? 'float64' : first.dtype;
  return { shape, dtype, data };
}

/** Arrays of one shape side by side along a new first axis. */
export function stack(arrays: readonly NdArray[]): NdArray {
  return concatenate(arrays.map((each) => reshape(each, [1, ...each.shape])));
}
