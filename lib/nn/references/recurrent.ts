import type { NdArray } from '../array/nd-array.ts';
import { clipByNorm } from '../gradient-clipping.ts';
import type { Cell, CellState } from '../recurrent/cell.ts';
import { gruCell, gruStep } from '../recurrent/gru.ts';
import { lstmCell, lstmStep } from '../recurrent/lstm.ts';
import { rnnCell, rnnStep } from '../recurrent/rnn.ts';
import { backpropagateThroughTime, bidirectional, concatenateDirections, outputs } from '../recurrent/sequence.ts';
import type { NnFunction } from '../value.ts';

type Weights = [W_x: NdArray, W_h: NdArray, b: NdArray];
const named = ([W_x, W_h, b]: Weights) => ({ W_x, W_h, b });

/** [dx, the gradients of the state, dW_x, dW_h, db] of one step. */
function stepBack(cell: Cell, dState: CellState, x: NdArray, state: CellState, weights: Weights): NdArray[] {
  const { dx, dState: dBefore, dParameters } = cell.stepBackward(dState, x, state, named(weights));
  return [dx, ...dBefore, dParameters.W_x, dParameters.W_h, dParameters.b];
}

/** [dxs, the gradients of the first state, dW_x, dW_h, db] of a sequence. */
function throughTime(cell: Cell, dhs: NdArray, xs: NdArray, start: CellState, weights: Weights, blockLength?: number): NdArray[] {
  const given = { cell, dhs, xs, start, parameters: named(weights) };
  const { dxs, dStart, dParameters } = backpropagateThroughTime(blockLength === undefined ? given : { ...given, blockLength });
  return [dxs, ...dStart, dParameters.W_x, dParameters.W_h, dParameters.b];
}

/** Recurrent layers as exercises name them. xs is (T, N, D), or (T, D) for one sample. */
export const recurrentReferences = {
  /** x, h → h. */
  'rnn-step': (x: NdArray, h: NdArray, ...weights: Weights) => rnnStep(x, h, named(weights)),
  'rnn-step-backward': (dh: NdArray, x: NdArray, h: NdArray, ...weights: Weights) => stepBack(rnnCell, [dh], x, [h], weights),
  /** xs, h_0 → h_1 … h_T. */
  'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => outputs(rnnCell, xs, [h], named(weights)),
  'rnn-backward': (dhs: NdArray, xs: NdArray, h: NdArray, ...weights: Weights) => throughTime(rnnCell, dhs, xs, [h], weights),
  /** Between blocks of so many steps no gradient flows. */
  'rnn-truncated-backward': (blockLength: number, dhs: NdArray, xs: NdArray, h: NdArray, ...weights: Weights) =>
    throughTime(rnnCell, dhs, xs, [h], weights, blockLength),
  /** x, h, c, weights of i, f, g, o side by side → [h, c]. */
  'lstm-step': (x: NdArray, h: NdArray, c: NdArray, ...weights: Weights) => lstmStep(x, [h, c], named(weights)),
  'lstm-step-backward': (dh: NdArray, dc: NdArray, x: NdArray, h: NdArray, c: NdArray, ...weights: Weights) =>
    stepBack(lstmCell, [dh, dc], x, [h, c], weights),
  'lstm-forward': (xs: NdArray, h: NdArray, c: NdArray, ...weights: Weights) => outputs(lstmCell, xs, [h, c], named(weights)),
  'lstm-backward': (dhs: NdArray, xs: NdArray, h: NdArray, c: NdArray, ...weights: Weights) =>
    throughTime(lstmCell, dhs, xs, [h, c], weights),
  /** x, h, weights of r, z and the candidate side by side → h. */
  'gru-step': (x: NdArray, h: NdArray, ...weights: Weights) => gruStep(x, h, named(weights)),
  'gru-step-backward': (dh: NdArray, x: NdArray, h: NdArray, ...weights: Weights) => stepBack(gruCell, [dh], x, [h], weights),
  'gru-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => outputs(gruCell, xs, [h], named(weights)),
  'gru-backward': (dhs: NdArray, xs: NdArray, h: NdArray, ...weights: Weights) => throughTime(gruCell, dhs, xs, [h], weights),
  /** The second in the order in which it was computed, from the last input to the first. */
  'concatenate-directions': (forwards: NdArray, backwards: NdArray) => concatenateDirections(forwards, backwards),
  /** xs, h, the weights forwards, the weights backwards → (T, N, 2H). */
  'bidirectional-rnn': (xs: NdArray, h: NdArray, forwards: Weights, backwards: Weights) =>
    bidirectional(rnnCell, xs, [h], [named(forwards), named(backwards)]),
  /** One gradient, by its own norm. */
  'clip-gradient': (gradient: NdArray, threshold: number) => clipByNorm([gradient], threshold)[0] ?? gradient,
  /** All gradients, by their common norm. */
  'clip-gradients': (gradients: NdArray[], threshold: number) => clipByNorm(gradients, threshold),
} satisfies Record<string, NnFunction>;
