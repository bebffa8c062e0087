import { subtract } from './array/elementwise.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { checkSameShape } from './same-shape.ts';

/**
 * $\partial f/\partial x_i \approx (f(x + h e_i) - f(x - h e_i)) / 2h$, one element at a time; the error is of order h².
 * Shape: that of x.
 */
export function numericalGradient(f: (x: NdArray) => number, x: NdArray, h = 1e-4): NdArray {
  const moved = (index: number, by: number) => f({ ...x, data: x.data.with(index, (x.data[index] as number) + by) });
  return fromData(
    x.data.map((_, index) => (moved(index, h) - moved(index, -h)) / (2 * h)),
    x.shape,
  );
}

/** The length $\lVert a \rVert_2 = \sqrt{\sum a_i^2}$ of all elements. */
export function norm(a: NdArray): number {
  return Math.hypot(...a.data);
}

/**
 * The relative error $\lVert a - n \rVert / (\lVert a \rVert + \lVert n \rVert)$ between an analytic and a numerical gradient:
 * 0 if they are equal, 1 if they point opposite ways; 0 if both are 0.
 * @throws ShapeError if the shapes differ.
 */
export function gradientCheck(analytic: NdArray, numerical: NdArray): number {
  checkSameShape(analytic, numerical);
  const size = norm(analytic) + norm(numerical);
  return size === 0 ? 0 : norm(subtract(analytic, numerical)) / size;
}
