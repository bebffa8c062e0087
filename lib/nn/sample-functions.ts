import { arange } from './array/create.ts';
import { add, multiply, square } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';
import { reshape } from './array/shape.ts';

/** A function of all elements of an array, with its gradient. */
export type SampleFunction = { f: (x: NdArray) => number; gradient: (x: NdArray) => NdArray };

/** Functions that exercises about gradients and descent name instead of passing them. */
export const sampleFunctions = {
  /** $f(x) = \sum_i x_i^2$ */
  bowl: { f: (x) => sum(square(x)), gradient: (x) => multiply(2, x) },
  /** $f(x) = \frac12\sum_i i\,x_i^2$ with i from 1: steeper along later axes. */
  valley: { f: (x) => sum(multiply(steepness(x), square(x))) / 2, gradient: (x) => multiply(steepness(x), x) },
  /** $f(x) = \sum_i x_i^2 + \frac12(\sum_i x_i)^2$: the slope along one axis depends on the other elements. */
  coupled: { f: (x) => sum(square(x)) + sum(x) ** 2 / 2, gradient: (x) => add(multiply(2, x), sum(x)) },
} satisfies Record<string, SampleFunction>;

export type SampleFunctionName = keyof typeof sampleFunctions;

function steepness(x: NdArray): NdArray {
  return reshape(add(arange(x.data.length), 1), x.shape);
}
