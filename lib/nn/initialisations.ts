import { multiply } from './array/elementwise.ts';
import { type NdArray, shapeText } from './array/nd-array.ts';
import { ShapeError } from './shape-error.ts';

/** $W = \sigma z$: normal with mean 0 and deviation σ, from standard normal numbers z. Shape: that of z. */
export function gaussInitialisation(z: NdArray, deviation: number): NdArray {
  return multiply(deviation, z);
}

/**
 * $W = z / \sqrt{n}$ for n nodes before, as the course uses it with sigmoid and tanh, from standard normal numbers z.
 *
 * Shape: z (n, k). Source: Glorot and Bengio, 2010, whose own form is deviation $\sqrt{2/(n + k)}$.
 * @throws ShapeError unless z is a matrix.
 */
export function xavierInitialisation(z: NdArray): NdArray {
  return multiply(Math.sqrt(1 / nodesBefore(z)), z);
}

/**
 * $W = z\sqrt{2/n}$ for n nodes before, for ReLU, from standard normal numbers z. Shape: z (n, k). Source: He et al., 2015.
 * @throws ShapeError unless z is a matrix.
 */
export function heInitialisation(z: NdArray): NdArray {
  return multiply(Math.sqrt(2 / nodesBefore(z)), z);
}

function nodesBefore({ shape }: NdArray): number {
  const [nodes] = shape;
  if (shape.length !== 2 || nodes === undefined) throw new ShapeError(`weights have shape (n, k), found ${shapeText(shape)}`);
  return nodes;
}
