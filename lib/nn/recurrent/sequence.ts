import { zerosLike } from '../array/create.ts';
import { add } from '../array/elementwise.ts';
import { type NdArray, shapeText } from '../array/nd-array.ts';
import { concatenate, row, stack, take } from '../array/shape.ts';
import { ShapeError } from '../shape-error.ts';
import type { Cell, CellParameters, CellState } from './cell.ts';

/**
 * A cell along a sequence: the states after every step, the given one first. Length T + 1.
 *
 * Shapes: xs (T, N, D), or (T, D) for one sample; states as the cell has them.
 * @throws ShapeError if there is no time step.
 */
export function unroll(cell: Cell, xs: NdArray, start: CellState, parameters: CellParameters): CellState[] {
  const steps = xs.shape[0] ?? 0;
  if (steps === 0) throw new ShapeError(`a sequence needs time steps, not shape ${shapeText(xs.shape)}`);
  const states = [start];
  let state = start;
  for (let t = 0; t < steps; t++) {
    state = cell.step(row(xs, t), state, parameters);
    states.push(state);
  }
  return states;
}

/** The outputs h_1 … h_T of a cell along a sequence. Shapes: (T, N, D) → (T, N, H). */
export function outputs(cell: Cell, xs: NdArray, start: CellState, parameters: CellParameters): NdArray {
  return stack(
    unroll(cell, xs, start, parameters)
      .slice(1)
      .map(([h]) => h),
  );
}

/** What is needed to go back through time: the gradients of all outputs, and what the forward pass was given. */
export type BackwardThroughTime = {
  cell: Cell;
  /** ∂E/∂h_t of every output itself, without what comes from later steps. Shape (T, N, H). */
  dhs: NdArray;
  xs: NdArray;
  start: CellState;
  parameters: CellParameters;
  /** The length of the blocks at whose borders the gradient stops (the state does not); none for the full sequence. */
  blockLength?: number;
};

/**
 * Backpropagation through time: at step t the gradient of the output and that from step t + 1 come together,
 * $\partial E/\partial h_t = d h_t + \delta_{t+1} W_h^T$, and the parameters' gradients of all steps are summed.
 *
 * Truncated to blocks, nothing flows from a block's first step to the step before it. Shapes: those of xs, of the state, of the parameters.
 * Source: Werbos, 1990; Williams and Peng, 1990 (truncated).
 */
export function backpropagateThroughTime({
  cell,
  dhs,
  xs,
  start,
  parameters,
  blockLength = Number.POSITIVE_INFINITY,
}: BackwardThroughTime): {
  dxs: NdArray;
  dStart: CellState;
  dParameters: CellParameters;
} {
  const states = unroll(cell, xs, start, parameters);
  const none = start.map(zerosLike) as unknown as CellState;
  const dxs: NdArray[] = [];
  let dStart = none;
  let dParameters = zeroParameters(parameters);
  for (let t = states.length - 2; t >= 0; t--) {
    const [later, ...kept] = (t + 1) % blockLength === 0 ? none : dStart;
    const back = cell.stepBackward([add(row(dhs, t), later), ...kept], row(xs, t), states[t] as CellState, parameters);
    dxs.unshift(back.dx);
    dStart = back.dState;
    dParameters = addParameters(dParameters, back.dParameters);
  }
  return { dxs: stack(dxs), dStart, dParameters };
}

/**
 * The outputs of two directions side by side: $[\overrightarrow h_t ; \overleftarrow h_t]$ for every t.
 *
 * `backwards` is in the order in which it was computed, its first row for the last input: it is turned round.
 * Shapes: (T, …, H), (T, …, H′) → (T, …, H + H′). Source: Schuster and Paliwal, 1997.
 * @throws ShapeError that names both shapes, if the lengths in time differ.
 */
export function concatenateDirections(forwards: NdArray, backwards: NdArray): NdArray {
  return concatenate([forwards, reverseTime(backwards)], -1);
}

/** The sequence from its end to its start, along the first axis. */
export function reverseTime(xs: NdArray): NdArray {
  const steps = xs.shape[0] ?? 0;
  return take(
    xs,
    Array.from({ length: steps }, (_, t) => steps - 1 - t),
  );
}

/** A cell along the sequence in both directions, each with its own weights; the states start at `start`. Shapes: (T, N, D) → (T, N, 2H). */
export function bidirectional(cell: Cell, xs: NdArray, start: CellState, directions: readonly [CellParameters, CellParameters]): NdArray {
  return concatenateDirections(outputs(cell, xs, start, directions[0]), outputs(cell, reverseTime(xs), start, directions[1]));
}

const zeroParameters = ({ W_x, W_h, b }: CellParameters): CellParameters => ({ W_x: zerosLike(W_x), W_h: zerosLike(W_h), b: zerosLike(b) });
const addParameters = (one: CellParameters, other: CellParameters): CellParameters => ({
  W_x: add(one.W_x, other.W_x),
  W_h: add(one.W_h, other.W_h),
  b: add(one.b, other.b),
});
