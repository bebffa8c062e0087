import type { NdArray } from '#lib/nn/array/nd-array.ts';
import type { NnValue } from '#lib/nn/value.ts';
import type { PyValue } from '#lib/python/value.ts';
import { isArray, isList } from '#lib/questions/kinds/code/call-reference.ts';
import { formatFloat, shortened } from '#lib/questions/kinds/code/format-python.ts';
import type { CaseReason, ValueSort } from '#lib/questions/kinds/code/report.ts';
import { isClose, numbersOf, type Tolerance } from '#lib/questions/kinds/code/same-value.ts';

type Options = { tolerance: Tolerance; dtype: 'any' | 'exact' };

/**
 * The first difference between a result and what is right, or null. What a careful teacher accepts is accepted: a
 * list for an array, a tuple for a list, a Python number for a NumPy scalar or an array of shape ().
 */
export function compareValue(wanted: NnValue, got: PyValue, options: Options, path = ''): CaseReason | null {
  if (wanted === null) return got.type === 'none' ? null : wrongType(path, 'none', got);
  if (typeof wanted === 'string') {
    if (got.type !== 'str') return wrongType(path, 'text', got);
    return got.value === wanted
      ? null
      : { code: 'wrong-value', path, index: null, wanted: JSON.stringify(wanted), got: shortened(JSON.stringify(got.value)) };
  }
  if (typeof wanted === 'boolean') return compareBoolean(wanted, got, options, path);
  if (typeof wanted === 'number') return compareNumber(wanted, got, options, path);
  if (isArray(wanted)) return compareArray(wanted, got, options, path);
  if (isList(wanted)) return compareList(wanted, got, options, path);
  return compareDict(wanted, got, options, path);
}

function compareBoolean(wanted: boolean, got: PyValue, { dtype }: Options, path: string): CaseReason | null {
  const numbers = numbersOf(got);
  if (!numbers || numbers.shape.length > 0) return wrongType(path, 'bool', got);
  if (dtype === 'exact' && sortOf(got) !== 'bool') return { code: 'wrong-dtype', path, wanted: 'bool', got: typeName(got) };
  if (numbers.data[0] === (wanted ? 1 : 0)) return null;
  return { code: 'wrong-value', path, index: null, wanted: wanted ? 'True' : 'False', got: wanted ? 'False' : 'True' };
}

function compareNumber(wanted: number, got: PyValue, options: Options, path: string): CaseReason | null {
  const numbers = numbersOf(got);
  if (!numbers) return wrongType(path, 'number', got);
  if (numbers.shape.length > 0) return { code: 'wrong-shape', path, wanted: [], got: [...numbers.shape] };
  return compareElements({ shape: [], data: [wanted] }, numbers.data, options.tolerance, path);
}

function compareArray(wanted: NdArray, got: PyValue, { tolerance, dtype }: Options, path: string): CaseReason | null {
  const numbers = numbersOf(got) ?? rowsOf(got);
  if (!numbers) return wrongType(path, wanted.shape.length === 0 ? 'number' : 'array', got);
  const { shape } = numbers;
  if (shape.length !== wanted.shape.length || shape.some((length, axis) => length !== wanted.shape[axis])) {
    return { code: 'wrong-shape', path, wanted: [...wanted.shape], got: [...shape] };
  }
  if (dtype === 'exact' && sortOf(got) !== sortOfDtype(wanted.dtype))
    return { code: 'wrong-dtype', path, wanted: wanted.dtype, got: typeName(got) };
  return compareElements(wanted, numbers.data, tolerance, path);
}

function compareList(wanted: readonly NnValue[], got: PyValue, options: Options, path: string): CaseReason | null {
  const items = itemsOf(got);
  if (!items) return wrongType(path, 'list', got);
  if (items.length !== wanted.length) return { code: 'wrong-length', path, wanted: wanted.length, got: items.length };
  for (const [index, item] of items.entries()) {
    const difference = compareValue(wanted[index] ?? null, item, options, `${path}[${index}]`);
    if (difference) return difference;
  }
  return null;
}

function compareDict(wanted: { readonly [name: string]: NnValue }, got: PyValue, options: Options, path: string): CaseReason | null {
  if (got.type !== 'dict') return wrongType(path, 'dict', got);
  for (const [key, value] of Object.entries(wanted)) {
    const entry = got.entries.find(([each]) => (each.type === 'str' || each.type === 'int') && String(each.value) === key);
    if (!entry) return { code: 'missing-key', path, key };
    const difference = compareValue(value, entry[1], options, `${path}['${key}']`);
    if (difference) return difference;
  }
  if (got.entries.length !== Object.keys(wanted).length) {
    return { code: 'wrong-length', path, wanted: Object.keys(wanted).length, got: got.entries.length };
  }
  return null;
}

function compareElements(
  { shape, data }: { shape: readonly number[]; data: ArrayLike<number> },
  given: readonly number[],
  tolerance: Tolerance,
  path: string,
): CaseReason | null {
  for (const [offset, element] of given.entries()) {
    const wanted = data[offset] ?? Number.NaN;
    if (isClose(element, wanted, tolerance)) continue;
    const index = shape.length === 0 ? null : indexOf(offset, shape);
    if (!Number.isFinite(element) && Number.isFinite(wanted)) return { code: 'not-finite', path, index, got: formatFloat(element) };
    return { code: 'wrong-value', path, index, wanted: formatFloat(wanted), got: formatFloat(element) };
  }
  return null;
}

/** A list or tuple of numbers, nested evenly, as the array that `np.array` makes of it; also one of arrays of equal shape. */
function rowsOf(value: PyValue): { shape: number[]; data: number[] } | null {
  if (value.type !== 'list' && value.type !== 'tuple') return null;
  const parts = value.items.map((item) => numbersOf(item) ?? rowsOf(item));
  const [first] = parts;
  const shape = first?.shape ?? [];
  const data: number[] = [];
  for (const part of parts) {
    if (!part || part.shape.length !== shape.length || part.shape.some((length, axis) => length !== shape[axis])) return null;
    // One by one: so many arguments as an array may have elements do not fit into a call.
    for (const element of part.data) data.push(element);
  }
  return { shape: [parts.length, ...shape], data };
}

/** What stands in a list or tuple, or the rows of an array where several results are asked for. */
function itemsOf(value: PyValue): PyValue[] | null {
  if (value.type === 'list' || value.type === 'tuple') return value.items;
  if (value.type !== 'array') return null;
  const [length, ...shape] = value.shape;
  if (length === undefined) return null;
  const step = shape.reduce((product, each) => product * each, 1);
  return Array.from({ length }, (_, row) => ({ ...value, shape, data: value.data.slice(row * step, (row + 1) * step) }));
}

function indexOf(offset: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  let rest = offset;
  for (const length of shape.toReversed()) {
    index.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return index;
}

function wrongType(path: string, wanted: ValueSort, got: PyValue): CaseReason {
  return { code: 'wrong-type', path, wanted, got: typeName(got) };
}

/** The type as Python names it. */
function typeName(value: PyValue): string {
  if (value.type === 'array') return value.shape.length === 0 ? value.dtype : `ndarray (${value.dtype})`;
  return value.type === 'none' ? 'None' : value.type;
}

type NumberSort = 'bool' | 'int' | 'float';

function sortOf(value: PyValue): NumberSort | null {
  if (value.type === 'array') return sortOfDtype(value.dtype);
  if (value.type === 'bool' || value.type === 'int' || value.type === 'float') return value.type;
  if (value.type !== 'list' && value.type !== 'tuple') return null;
  const sorts = value.items.map(sortOf);
  return (['float', 'int', 'bool'] as const).find((sort) => sorts.includes(sort)) ?? null;
}

function sortOfDtype(dtype: string): NumberSort {
  if (dtype === 'bool') return 'bool';
  return dtype.startsWith('float') ? 'float' : 'int';
}
