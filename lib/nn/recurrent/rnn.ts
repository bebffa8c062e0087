import { map, zip } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { type Cell, type CellParameters, throughTanh, totalInput, totalInputBackward } from './cell.ts';

/**
 * One step of the simple recurrent layer: $h_t = \tanh(x_t W_x + h_{t-1} W_h + b)$.
 *
 * Shapes: (N, D), (N, H) → (N, H), or one sample (D), (H) → (H). Source: Elman, 1990.
 * @throws ShapeError that names both shapes, if they do not fit the weights.
 */
export function rnnStep(x: NdArray, h: NdArray, parameters: CellParameters): NdArray {
  return map(totalInput(x, h, parameters), Math.tanh);
}

/** The simple recurrent layer as a cell; its state is [h]. Backward: $\delta = \partial E/\partial h_t \circ (1 - h_t^2)$. */
export const rnnCell: Cell = {
  step: (x, [h], parameters) => [rnnStep(x, h, parameters)],
  stepBackward: ([dh], x, [h], parameters) => {
    const delta = zip(dh, rnnStep(x, h, parameters), throughTanh);
    const back = totalInputBackward(delta, x, h, parameters);
    return { dx: back.dx, dState: [back.dh], dParameters: back.dParameters };
  },
};
