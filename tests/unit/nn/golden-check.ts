import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Dtype, fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import type { NnFunction, NnValue } from '#lib/nn/value.ts';
import { expectClose } from './numerical-check.ts';

/** One call that golden/*.py made: the reference's name, its arguments and what NumPy computed. */
export type GoldenCase = { reference: string; args: NnValue[]; expected: NnValue };
type Stored = null | boolean | number | string | readonly Stored[] | { readonly [name: string]: Stored };

/** The calls in golden/<topic>.json. An array is stored as `{ dtype, shape, data }` (golden/store.py writes it). */
export function goldenCases(topic: string): GoldenCase[] {
  const stored: { reference: string; args: Stored[]; expected: Stored }[] = JSON.parse(
    readFileSync(new URL(`golden/${topic}.json`, import.meta.url), 'utf8'),
  );
  return stored.map(({ reference, args, expected }) => ({ reference, args: args.map(decode), expected: decode(expected) }));
}

/** Calls a reference with arguments that were not typed. */
export function call(references: Readonly<Record<string, NnFunction>>, name: string, args: readonly NnValue[]): NnValue {
  const reference = references[name];
  if (reference === undefined) throw new Error(`no reference ${name}`);
  return reference(...(args as never[]));
}

/** That a result has NumPy's structure, shapes, dtypes and, up to the tolerance, values. */
export function expectValue(actual: NnValue, expected: NnValue, tolerance = 1e-10): void {
  if (typeof expected === 'number') {
    expectClose(fromData([actual as number], []), fromData([expected], []), tolerance);
  } else if (isArray(expected)) {
    expectClose(actual as NdArray, expected, tolerance);
    expect((actual as NdArray).dtype).toBe(expected.dtype);
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    for (const [index, each] of expected.entries()) expectValue((actual as NnValue[])[index] ?? null, each, tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    const names = Object.entries(expected as Record<string, NnValue>);
    expect(Object.keys(actual as Record<string, NnValue>).sort()).toEqual(names.map(([name]) => name).sort());
    for (const [name, each] of names) expectValue((actual as Record<string, NnValue>)[name] ?? null, each, tolerance);
  } else {
    expect(actual).toEqual(expected);
  }
}

/** Whether a value of the network is an array. */
export function isArray(value: NnValue): value is NdArray {
  return typeof value === 'object' && value !== null && 'data' in value && value.data instanceof Float64Array;
}

function decode(stored: Stored): NnValue {
  if (typeof stored !== 'object' || stored === null) return stored;
  if (Array.isArray(stored)) return stored.map(decode);
  const named = stored as { readonly [name: string]: Stored };
  if ('dtype' in named) return fromData((named['data'] as Stored[]).map(elementOf), named['shape'] as number[], named['dtype'] as Dtype);
  return Object.fromEntries(Object.entries(named).map(([name, each]) => [name, decode(each)]));
}

/** JSON has no NaN and no infinities: they are stored as text. */
function elementOf(stored: Stored): number {
  return Number(stored === '-inf' ? Number.NEGATIVE_INFINITY : stored === 'inf' ? Number.POSITIVE_INFINITY : stored);
}
