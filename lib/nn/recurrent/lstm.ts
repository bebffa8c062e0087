import { sigmoid } from '../activations.ts';
import { add, map, multiply, zip } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { concatenate } from '../array/shape.ts';
import { ShapeError } from '../shape-error.ts';
import {
  type Cell,
  type CellParameters,
  type CellState,
  splitGates,
  throughSigmoid,
  throughTanh,
  totalInput,
  totalInputBackward,
} from './cell.ts';

/**
 * One step of an LSTM, from [h, c] to [h, c]. With the four parts of $u = x W_x + h W_h + b$ in the order i, f, g, o:
 * $i, f, o = \sigma(u_i), \sigma(u_f), \sigma(u_o)$, $g = \tanh(u_g)$, $c_t = f \circ c_{t-1} + i \circ g$, $h_t = o \circ \tanh(c_t)$.
 *
 * Shapes: x (N, D), h and c (N, H), W_x (D, 4H), W_h (H, 4H), b (4H). Source: Gers, Schmidhuber and Cummins, 2000 (with the forget gate).
 * @throws ShapeError if the weights do not hold four gates.
 */
export function lstmStep(x: NdArray, [h, c]: LstmState, parameters: CellParameters): LstmState {
  const { i, f, g, o } = lstmGates(x, h, parameters);
  const next = add(multiply(f, c), multiply(i, g));
  return [multiply(o, map(next, Math.tanh)), next];
}

/** The output h and the memory c, each (N, H). */
export type LstmState = readonly [h: NdArray, c: NdArray];

/** Input gate i, forget gate f, candidate g and output gate o of a step, each (N, H). */
export function lstmGates(x: NdArray, h: NdArray, parameters: CellParameters): Record<'i' | 'f' | 'g' | 'o', NdArray> {
  const [i, f, g, o] = splitGates(totalInput(x, h, parameters), h, 4) as [NdArray, NdArray, NdArray, NdArray];
  return { i: map(i, sigmoid), f: map(f, sigmoid), g: map(g, Math.tanh), o: map(o, sigmoid) };
}

/** The LSTM as a cell; its state is [h, c]. */
export const lstmCell: Cell = {
  step: (x, state, parameters) => lstmStep(x, lstmState(state), parameters),
  stepBackward: (dState, x, state, parameters) => {
    const [h, c] = lstmState(state);
    const [dh, dNext] = lstmState(dState);
    const { i, f, g, o } = lstmGates(x, h, parameters);
    const squashed = map(lstmStep(x, [h, c], parameters)[1], Math.tanh);
    // c_t is used twice: in h_t, and as it is in the next step.
    const dc = add(dNext, zip(multiply(dh, o), squashed, throughTanh));
    const delta = concatenate(
      [
        zip(multiply(dc, g), i, throughSigmoid),
        zip(multiply(dc, c), f, throughSigmoid),
        zip(multiply(dc, i), g, throughTanh),
        zip(multiply(dh, squashed), o, throughSigmoid),
      ],
      -1,
    );
    const back = totalInputBackward(delta, x, h, parameters);
    return { dx: back.dx, dState: [back.dh, multiply(dc, f)], dParameters: back.dParameters };
  },
};

function lstmState([h, c]: CellState): LstmState {
  if (c === undefined) throw new ShapeError('an LSTM’s state is [h, c]');
  return [h, c];
}
