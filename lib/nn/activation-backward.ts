import { multiply, zip } from './array/elementwise.ts';
import type { ArrayLike, NdArray } from './array/nd-array.ts';

/** $\partial E/\partial u = \partial E/\partial z \circ z(1 - z)$, from the stored output z of the sigmoid. Shape: that of z. */
export function sigmoidBackward(dz: ArrayLike, z: ArrayLike): NdArray {
  return multiply(
    dz,
    zip(z, 1, (output) => output * (1 - output)),
  );
}

/** $\partial E/\partial u = \partial E/\partial z \circ (1 - z^2)$, from the stored output z of tanh. Shape: that of z. */
export function tanhBackward(dz: ArrayLike, z: ArrayLike): NdArray {
  return multiply(
    dz,
    zip(z, 1, (output) => 1 - output * output),
  );
}

/**
 * $\partial E/\partial u = \partial E/\partial z$ where u > 0, else 0.
 *
 * The output z of ReLU serves as well as its input u: both are positive in the same places. Shape: that of u.
 */
export function reluBackward(dz: ArrayLike, u: ArrayLike): NdArray {
  return zip(dz, u, (gradient, input) => (input > 0 ? gradient : 0));
}
