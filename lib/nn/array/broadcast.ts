import { ShapeError } from '../shape-error.ts';
import { shapeText, sizeOf } from './nd-array.ts';

/**
 * The shape that two arrays have together: aligned from the last axis, an axis of length 1 is repeated.
 * Source: NumPy, 'Broadcasting'.
 * @throws ShapeError that names both shapes, if an axis has two different lengths other than 1.
 */
export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const axes = Math.max(a.length, b.length);
  return Array.from({ length: axes }, (_, axis) => {
    const left = a[axis - axes + a.length] ?? 1;
    const right = b[axis - axes + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1)
      throw new ShapeError(`shapes ${shapeText(a)} and ${shapeText(b)} cannot be broadcast together`);
    return left === 1 ? right : left;
  });
}

/** For every element of the shape `to`, in order, the offset of the element of shape `from` that stands there. */
export function broadcastOffsets(from: readonly number[], to: readonly number[]): Uint32Array {
  // A repeated axis moves nothing: stride 0.
  const strides = new Array<number>(to.length).fill(0);
  let stride = 1;
  for (let axis = from.length - 1; axis >= 0; axis--) {
    const length = from[axis] ?? 1;
    strides[axis + to.length - from.length] = length === 1 ? 0 : stride;
    stride *= length;
  }
  const offsets = new Uint32Array(sizeOf(to));
  const index = new Array<number>(to.length).fill(0);
  let offset = 0;
  for (let position = 0; position < offsets.length; position++) {
    offsets[position] = offset;
    for (let axis = to.length - 1; axis >= 0; axis--) {
      index[axis] = (index[axis] ?? 0) + 1;
      offset += strides[axis] ?? 0;
      if ((index[axis] ?? 0) < (to[axis] ?? 0)) break;
      offset -= (strides[axis] ?? 0) * (to[axis] ?? 0);
      index[axis] = 0;
    }
  }
  return offsets;
}
