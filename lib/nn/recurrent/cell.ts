import { add } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import { type NdArray, shapeText } from '../array/nd-array.ts';
import { sum } from '../array/reduce.ts';
import { slice, transpose } from '../array/shape.ts';
import { ShapeError } from '../shape-error.ts';

/**
 * The weights of a recurrent cell with D inputs and H nodes: W_x (D, G·H), W_h (H, G·H), b (G·H).
 * The G gates' weights stand side by side: G is 1 for the simple cell, 4 for LSTM, 3 for GRU.
 */
export type CellParameters = { readonly W_x: NdArray; readonly W_h: NdArray; readonly b: NdArray };

/** What a cell hands to the next time step: its output h first, then what else it keeps. Each has shape (N, H). */
export type CellState = readonly [h: NdArray, ...kept: NdArray[]];

/** Gradients of a step: of its input, of the state it was given, of its parameters. */
export type CellGradients = { readonly dx: NdArray; readonly dState: CellState; readonly dParameters: CellParameters };

/** A recurrent cell: one step forward, and the same step backward from the gradient of the state it returned. */
export type Cell = {
  readonly step: (x: NdArray, state: CellState, parameters: CellParameters) => CellState;
  readonly stepBackward: (dState: CellState, x: NdArray, state: CellState, parameters: CellParameters) => CellGradients;
};

/** $u = x W_x + h W_h + b$. Shapes: (N, D), (N, H) → (N, G·H); one sample (D), (H) → (G·H). */
export function totalInput(x: NdArray, h: NdArray, { W_x, W_h, b }: CellParameters): NdArray {
  return add(add(matmul(x, W_x), matmul(h, W_h)), b);
}

/**
 * Backward of {@link totalInput} for a batch: $\partial E/\partial W_x = x^T \delta$, $\partial E/\partial W_h = h^T \delta$,
 * $\partial E/\partial b = \sum_n \delta$, $\partial E/\partial x = \delta W_x^T$, $\partial E/\partial h = \delta W_h^T$ with
 * $\delta = \partial E/\partial u$.
 * @throws ShapeError if δ is no batch.
 */
export function totalInputBackward(delta: NdArray, x: NdArray, h: NdArray, { W_x, W_h }: CellParameters) {
  if (delta.shape.length !== 2) throw new ShapeError(`a step back needs samples as rows, (N, H), not ${shapeText(delta.shape)}`);
  return {
    dx: matmul(delta, transpose(W_x)),
    dh: matmul(delta, transpose(W_h)),
    dParameters: { W_x: matmul(transpose(x), delta), W_h: matmul(transpose(h), delta), b: sum(delta, { axis: 0 }) },
  };
}

/**
 * The gates' parts of u, side by side along the last axis.
 * @throws ShapeError if u has not `gates` times as many columns as the state.
 */
export function splitGates(u: NdArray, h: NdArray, gates: number): NdArray[] {
  const width = h.shape.at(-1) ?? 0;
  if (u.shape.at(-1) !== gates * width) {
    throw new ShapeError(`${gates} gates of a state ${shapeText(h.shape)} need ${gates * width} columns, not ${shapeText(u.shape)}`);
  }
  return Array.from({ length: gates }, (_, gate) => slice(u, gate * width, (gate + 1) * width, -1));
}

/** A gradient taken back through σ, from the function's output. */
export const throughSigmoid = (gradient: number, output: number): number => gradient * output * (1 - output);
/** A gradient taken back through tanh, from the function's output. */
export const throughTanh = (gradient: number, output: number): number => gradient * (1 - output * output);
