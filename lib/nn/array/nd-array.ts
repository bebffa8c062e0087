import { ShapeError } from '../shape-error.ts';

/** What the elements stand for; they are held as float64 whatever it is (int64 beyond 2⁵³ is not needed here). */
export type Dtype = 'float64' | 'int64' | 'bool';

/** An n-dimensional array, row-major as NumPy's default. Nothing here changes one after it was made. */
export type NdArray = { readonly shape: readonly number[]; readonly dtype: Dtype; readonly data: Float64Array };

/** Where NumPy takes a number or an array. */
export type ArrayLike = number | NdArray;

/** Nested rows of equal length. */
export type Nested = number | readonly Nested[];

/** How many elements a shape holds; 1 for the shape () of a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** As NumPy prints a shape: (), (3,), (2, 3). */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/**
 * An array of this shape over the given elements (row-major).
 * @throws ShapeError if the number of elements is not that of the shape.
 */
export function fromData(data: ArrayLikeOfNumbers, shape: readonly number[], dtype: Dtype = 'float64'): NdArray {
  const elements = data instanceof Float64Array ? data : Float64Array.from(data);
  if (elements.length !== sizeOf(shape)) throw new ShapeError(`${elements.length} elements do not fill shape ${shapeText(shape)}`);
  return { shape: [...shape], dtype, data: elements };
}
type ArrayLikeOfNumbers = Float64Array | readonly number[];

/**
 * `np.array(nested)`: a number gives shape (), rows give one axis per level. float64 unless `dtype` says otherwise.
 * @throws ShapeError if rows differ in length.
 */
export function array(nested: Nested, dtype: Dtype = 'float64'): NdArray {
  const shape = shapeOfNested(nested);
  const data: number[] = [];
  collect(nested, shape, 0, data);
  return fromData(data, shape, dtype);
}

/** The array as nested rows; a number for shape (). */
export function toNested(a: NdArray): Nested {
  const [first] = a.data;
  if (a.shape.length === 0) return first ?? Number.NaN;
  return rowsOf(a.data, a.shape);
}

/** A number as an array of shape (): whole numbers are float64 too, as in the course's listings. */
export function asArray(value: ArrayLike): NdArray {
  return typeof value === 'number' ? { shape: [], dtype: 'float64', data: Float64Array.of(value) } : value;
}

/**
 * The only element, as `a.item()`.
 * @throws ShapeError if there is more than one.
 */
export function item(a: ArrayLike): number {
  if (typeof a === 'number') return a;
  const [only] = a.data;
  if (a.data.length !== 1 || only === undefined) throw new ShapeError(`shape ${shapeText(a.shape)} does not hold exactly one element`);
  return only;
}

/**
 * One element by its index along every axis; negative indexes count from the end.
 * @throws ShapeError if there is no such element.
 */
export function at(a: NdArray, ...index: number[]): number {
  if (index.length !== a.shape.length) throw new ShapeError(`${index.length} indexes for shape ${shapeText(a.shape)}`);
  let offset = 0;
  for (const [axis, position] of index.entries()) {
    const length = a.shape[axis] ?? 0;
    const wrapped = position < 0 ? position + length : position;
    if (wrapped < 0 || wrapped >= length) throw new ShapeError(`no element (${index.join(', ')}) in shape ${shapeText(a.shape)}`);
    offset = offset * length + wrapped;
  }
  return a.data[offset] as number;
}

/** Whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/**
 * The axis as a number from 0; negative axes count from the end.
 * @throws ShapeError if the array has no such axis.
 */
export function normaliseAxis(axis: number, shape: readonly number[]): number {
  const wrapped = axis < 0 ? axis + shape.length : axis;
  if (wrapped < 0 || wrapped >= shape.length) throw new ShapeError(`shape ${shapeText(shape)} has no axis ${axis}`);
  return wrapped;
}

function shapeOfNested(nested: Nested): number[] {
  if (typeof nested === 'number') return [];
  const [first] = nested;
  return [nested.length, ...(first === undefined ? [] : shapeOfNested(first))];
}

function collect(nested: Nested, shape: readonly number[], depth: number, into: number[]): void {
  if (typeof nested === 'number') {
    if (depth !== shape.length) throw new ShapeError('rows of an array must have equal lengths');
    into.push(nested);
    return;
  }
  if (nested.length !== shape[depth])
    throw new ShapeError(`rows of an array must have equal lengths: ${shape[depth]} and ${nested.length}`);
  for (const part of nested) collect(part, shape, depth + 1, into);
}

function rowsOf(data: Float64Array, [length = 0, ...rest]: readonly number[]): Nested[] {
  if (rest.length === 0) return [...data];
  const step = sizeOf(rest);
  return Array.from({ length }, (_, row) => rowsOf(data.subarray(row * step, (row + 1) * step), rest));
}
