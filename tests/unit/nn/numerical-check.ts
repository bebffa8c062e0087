import fc from 'fast-check';
import { expect } from 'vitest';
import { fromData, type NdArray, sizeOf } from '#lib/nn/array/nd-array.ts';

/** The gradient of f at x by central differences, (f(x + h) − f(x − h)) / 2h, one element at a time. */
export function numericalGradientOf(f: (x: NdArray) => number, x: NdArray, h = 1e-5): NdArray {
  const moved = (index: number, by: number) => f({ ...x, data: x.data.with(index, (x.data[index] as number) + by) });
  return fromData(
    x.data.map((_, index) => (moved(index, h) - moved(index, -h)) / (2 * h)),
    x.shape,
  );
}

/** That `gradient` is the gradient of f at x, as far as central differences can tell. */
export function expectGradient(gradient: NdArray, f: (x: NdArray) => number, x: NdArray): void {
  expectClose(gradient, numericalGradientOf(f, x), 1e-6);
}

/** That two arrays have the same shape and, up to `tolerance` (relative above 1, absolute below), the same elements. */
export function expectClose(actual: NdArray, expected: NdArray, tolerance = 1e-10): void {
  expect(actual.shape).toEqual(expected.shape);
  const far = [...actual.data].flatMap((value, index) => {
    const wanted = expected.data[index] as number;
    const isNear = Object.is(value, wanted) || Math.abs(value - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
    return isNear ? [] : [{ index, value, wanted }];
  });
  expect(far).toEqual([]);
}

/** Arrays of this shape with moderate elements, thousandths: doubles as they come are mostly too small to tell from 0. */
export function arrays(shape: readonly number[], { min = -2, max = 2 } = {}): fc.Arbitrary<NdArray> {
  const size = sizeOf(shape);
  const element = fc.integer({ min: Math.ceil(min * 1000), max: Math.floor(max * 1000) }).map((thousandths) => thousandths / 1000);
  return fc.array(element, { minLength: size, maxLength: size }).map((elements) => fromData(elements, shape));
}
