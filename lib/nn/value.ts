import type { NdArray } from './array/nd-array.ts';

/**
 * What goes into a reference function and comes out: numbers, arrays, several results as a list, named ones as an
 * object (a dict of parameters), functions' options as text, null for None.
 */
export type NnValue = number | boolean | string | null | NdArray | readonly NnValue[] | { readonly [name: string]: NnValue };

/** A function of the reference network as exercises call it. Whoever calls it gives what it takes; `bank check` proves that cases do. */
export type NnFunction = (...args: never[]) => NnValue;
