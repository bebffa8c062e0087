import type { PyValue } from '../../../python/value.ts';

export type Tolerance = { rtol: number; atol: number };

/** |given − wanted| ≤ atol + rtol · |wanted|; NaN equals NaN, an infinity itself. */
export function isClose(given: number, wanted: number, { rtol, atol }: Tolerance): boolean {
  if (Number.isNaN(wanted) || Number.isNaN(given)) return Number.isNaN(wanted) && Number.isNaN(given);
  if (!Number.isFinite(wanted) || !Number.isFinite(given)) return given === wanted;
  return Math.abs(given - wanted) <= atol + rtol * Math.abs(wanted);
}

/** Whether two values are the same within the tolerance; numbers of every sort are compared as numbers. */
export function sameValue(given: PyValue, wanted: PyValue, tolerance: Tolerance): boolean {
  const [left, right] = [numbersOf(given), numbersOf(wanted)];
  if (left && right) {
    return (
      left.shape.length === right.shape.length &&
      left.shape.every((length, axis) => length === right.shape[axis]) &&
      left.data.every((element, index) => isClose(element, right.data[index] ?? Number.NaN, tolerance))
    );
  }
  if (isSequence(given) && isSequence(wanted)) {
    return (
      given.items.length === wanted.items.length &&
      given.items.every((item, index) => sameValue(item, wanted.items[index] ?? item, tolerance))
    );
  }
  if (given.type === 'dict' && wanted.type === 'dict') {
    return (
      given.entries.length === wanted.entries.length &&
      wanted.entries.every(([key, value]) => {
        const other = given.entries.find(([each]) => JSON.stringify(each) === JSON.stringify(key));
        return other !== undefined && sameValue(other[1], value, tolerance);
      })
    );
  }
  return JSON.stringify(given) === JSON.stringify(wanted);
}

function isSequence(value: PyValue): value is Extract<PyValue, { items: PyValue[] }> {
  return value.type === 'list' || value.type === 'tuple';
}

/** A number or array as shape and elements; null for everything else. */
export function numbersOf(value: PyValue): { shape: readonly number[]; data: readonly number[] } | null {
  switch (value.type) {
    case 'bool':
      return { shape: [], data: [value.value ? 1 : 0] };
    case 'int':
    case 'float':
      return { shape: [], data: [value.value] };
    case 'array':
      return value;
    default:
      return null;
  }
}
