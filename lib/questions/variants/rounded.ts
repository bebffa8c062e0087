import type { Value } from '../expression/value.ts';

/** 0.1 + 0.2 is shown and asked as 0.3: what floating point adds beyond the 12th digit is nobody's intention. */
export function roundedValue(value: number): number;
export function roundedValue(value: Value): Value;
export function roundedValue(value: Value): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : value;
  return value.map((entry) => roundedValue(entry as Value)) as unknown as Value;
}

/** All numbers in a value. */
export function numbersIn(value: Value): number[] {
  return typeof value === 'number' ? [value] : value.flatMap((entry) => numbersIn(entry as Value));
}

/** How many significant digits a number is written with; many for one that no decimal ends. */
export function significantDigits(value: number): number {
  const digits = value.toPrecision(12).replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(digits.length, 1);
}
