import { sigmoid } from '../activations.ts';
import { add, map, multiply, subtract, zip } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { concatenate, slice } from '../array/shape.ts';
import { type Cell, type CellParameters, splitGates, throughSigmoid, throughTanh, totalInput, totalInputBackward } from './cell.ts';

/**
 * One step of a GRU. With the weights of r, z and the candidate side by side in this order:
 * $r = \sigma(x W_{xr} + h W_{hr} + b_r)$, $z = \sigma(x W_{xz} + h W_{hz} + b_z)$,
 * $\tilde h = \tanh(x W_{xh} + (r \circ h) W_{hh} + b_h)$, $h_t = z \circ h_{t-1} + (1 - z) \circ \tilde h$.
 *
 * Shapes: x (N, D), h (N, H), W_x (D, 3H), W_h (H, 3H), b (3H). Source: Cho et al., 2014, equations 5 to 8. (Others exchange z and 1 − z.)
 * @throws ShapeError if the weights do not hold three parts.
 */
export function gruStep(x: NdArray, h: NdArray, parameters: CellParameters): NdArray {
  const { z, candidate } = gruGates(x, h, parameters);
  return add(candidate, multiply(z, subtract(h, candidate)));
}

/** Reset gate r, update gate z and the candidate $\tilde h$ of a step, each (N, H). */
export function gruGates(x: NdArray, h: NdArray, parameters: CellParameters): Record<'r' | 'z' | 'candidate', NdArray> {
  const { gates, last } = parts(h, parameters);
  const [r, z] = splitGates(map(totalInput(x, h, gates), sigmoid), h, 2) as [NdArray, NdArray];
  return { r, z, candidate: map(totalInput(x, multiply(r, h), last), Math.tanh) };
}

/** The GRU as a cell; its state is [h]. */
export const gruCell: Cell = {
  step: (x, [h], parameters) => [gruStep(x, h, parameters)],
  stepBackward: ([dh], x, [h], parameters) => {
    const { gates, last } = parts(h, parameters);
    const { r, z, candidate } = gruGates(x, h, parameters);
    const dCandidate = zip(multiply(dh, subtract(1, z)), candidate, throughTanh);
    const lastBack = totalInputBackward(dCandidate, x, multiply(r, h), last);
    const dReset = zip(multiply(lastBack.dh, h), r, throughSigmoid);
    const dUpdate = zip(multiply(dh, subtract(h, candidate)), z, throughSigmoid);
    const gatesBack = totalInputBackward(concatenate([dReset, dUpdate], -1), x, h, gates);
    return {
      dx: add(lastBack.dx, gatesBack.dx),
      // h is used four times: in the sum, in both gates, and behind the reset gate.
      dState: [add(add(multiply(dh, z), gatesBack.dh), multiply(lastBack.dh, r))],
      dParameters: {
        W_x: concatenate([gatesBack.dParameters.W_x, lastBack.dParameters.W_x], 1),
        W_h: concatenate([gatesBack.dParameters.W_h, lastBack.dParameters.W_h], 1),
        b: concatenate([gatesBack.dParameters.b, lastBack.dParameters.b]),
      },
    };
  },
};

/** The weights of both gates, and those of the candidate. */
function parts(h: NdArray, { W_x, W_h, b }: CellParameters): { gates: CellParameters; last: CellParameters } {
  splitGates(matmul(h, W_h), h, 3);
  const width = h.shape.at(-1) ?? 0;
  const columns = (start: number, end: number): CellParameters => ({
    W_x: slice(W_x, start, end, 1),
    W_h: slice(W_h, start, end, 1),
    b: slice(b, start, end),
  });
  return { gates: columns(0, 2 * width), last: columns(2 * width, 3 * width) };
}
