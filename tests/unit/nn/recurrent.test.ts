import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiply, subtract } from '#lib/nn/array/elementwise.ts';
import { fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { row, slice } from '#lib/nn/array/shape.ts';
import { clipByNorm } from '#lib/nn/gradient-clipping.ts';
import { directionsMisconceptions } from '#lib/nn/misconceptions/directions.ts';
import { gatedCellsMisconceptions } from '#lib/nn/misconceptions/gated-cells.ts';
import { gradientClippingMisconceptions } from '#lib/nn/misconceptions/gradient-clipping.ts';
import { recurrentMisconceptions } from '#lib/nn/misconceptions/recurrent.ts';
import type { Cell, CellParameters, CellState } from '#lib/nn/recurrent/cell.ts';
import { gruCell, gruStep } from '#lib/nn/recurrent/gru.ts';
import { lstmCell, lstmStep } from '#lib/nn/recurrent/lstm.ts';
import { rnnCell, rnnStep } from '#lib/nn/recurrent/rnn.ts';
import { backpropagateThroughTime, outputs, unroll } from '#lib/nn/recurrent/sequence.ts';
import { recurrentReferences } from '#lib/nn/references/recurrent.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectClose, expectGradient } from './numerical-check.ts';

const [T, N, D, H] = [4, 2, 3, 2];
const dotted = (a: NdArray, b: NdArray) => sum(multiply(a, b));
const norm = (gradients: readonly NdArray[]) => Math.hypot(...gradients.flatMap(({ data }) => [...data]));
const weights = (gates: number): fc.Arbitrary<CellParameters> =>
  fc.record({ W_x: arrays([D, gates * H]), W_h: arrays([H, gates * H]), b: arrays([gates * H]) });
const cells: { name: string; cell: Cell; gates: number; states: number }[] = [
  { name: 'the simple cell', cell: rnnCell, gates: 1, states: 1 },
  { name: 'LSTM', cell: lstmCell, gates: 4, states: 2 },
  { name: 'GRU', cell: gruCell, gates: 3, states: 1 },
];
const statesOf = (count: number) => fc.tuple(...Array.from({ length: count }, () => arrays([N, H]))) as unknown as fc.Arbitrary<CellState>;

test.each(goldenCases('recurrent'))('$reference is what NumPy gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(recurrentReferences, reference, args), expected, 1e-9);
});

describe.each(cells)('$name', ({ cell, gates, states }) => {
  test('a step back gives the gradients of central differences', () => {
    fc.assert(
      fc.property(arrays([N, D]), statesOf(states), statesOf(states), weights(gates), (x, state, dState, parameters) => {
        const error = (input: NdArray, before: CellState, given: CellParameters) =>
          cell.step(input, before, given).reduce((total, each, index) => total + dotted(each, dState[index] as NdArray), 0);
        const back = cell.stepBackward(dState, x, state, parameters);
        expectGradient(back.dx, (moved) => error(moved, state, parameters), x);
        for (const [index, each] of state.entries()) {
          expectGradient(
            back.dState[index] as NdArray,
            (moved) => error(x, state.with(index, moved) as unknown as CellState, parameters),
            each,
          );
        }
        for (const name of ['W_x', 'W_h', 'b'] as const) {
          expectGradient(back.dParameters[name], (moved) => error(x, state, { ...parameters, [name]: moved }), parameters[name]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('going back through time gives the gradients of central differences', () => {
    fc.assert(
      fc.property(arrays([T, N, D]), statesOf(states), arrays([T, N, H]), weights(gates), (xs, start, dhs, parameters) => {
        const back = backpropagateThroughTime({ cell, dhs, xs, start, parameters });
        expectGradient(back.dxs, (moved) => dotted(outputs(cell, moved, start, parameters), dhs), xs);
        for (const name of ['W_x', 'W_h', 'b'] as const) {
          const error = (moved: NdArray) => dotted(outputs(cell, xs, start, { ...parameters, [name]: moved }), dhs);
          expectGradient(back.dParameters[name], error, parameters[name]);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('truncated, each block has the gradients it has when its first state is given', () => {
    fc.assert(
      fc.property(arrays([T, N, D]), statesOf(states), arrays([T, N, H]), weights(gates), (xs, start, dhs, parameters) => {
        const middle = unroll(cell, xs, start, parameters)[2] as CellState;
        const whole = backpropagateThroughTime({ cell, dhs, xs, start, parameters, blockLength: 2 });
        const later = backpropagateThroughTime({ cell, dhs: slice(dhs, 2), xs: slice(xs, 2), start: middle, parameters });
        const earlier = backpropagateThroughTime({ cell, dhs: slice(dhs, 0, 2), xs: slice(xs, 0, 2), start, parameters });
        expectClose(subtract(whole.dParameters.W_h, later.dParameters.W_h), earlier.dParameters.W_h);
        expectClose(slice(whole.dxs, 2), later.dxs);
        expectClose(whole.dStart[0], earlier.dStart[0]);
      }),
      { numRuns: 10 },
    );
  });

  test('one sample gives the same as a batch of it', () => {
    fc.assert(
      fc.property(arrays([N, D]), statesOf(states), weights(gates), (x, state, parameters) => {
        const one = cell.step(row(x, 1), state.map((each) => row(each, 1)) as unknown as CellState, parameters);
        for (const [index, each] of cell.step(x, state, parameters).entries()) expectClose(one[index] as NdArray, row(each, 1));
      }),
      { numRuns: 10 },
    );
  });
});

describe('shapes that do not fit', () => {
  const parameters = { W_x: fromData([1, 2, 3, 4, 5, 6], [3, 2]), W_h: fromData([1, 2, 3, 4], [2, 2]), b: fromData([1, 2], [2]) };
  const [x, h] = [fromData([1, 2, 3], [1, 3]), fromData([1, 2], [1, 2])];
  test('an input for other weights: both shapes are named', () => {
    expect(() => rnnStep(h, h, parameters)).toThrow(/\(1, 2\).*\(3, 2\)/);
  });
  test('weights without the gates of an LSTM or a GRU', () => {
    expect(() => lstmStep(x, [h, h], parameters)).toThrow(ShapeError);
    expect(() => gruStep(x, h, parameters)).toThrow(/3 gates.*\(1, 2\)/);
  });
  test('a step back from one sample', () => {
    const one = fromData([1, 2], [2]);
    expect(() => rnnCell.stepBackward([one], fromData([1, 2, 3], [3]), [one], parameters)).toThrow(/\(2,\)/);
  });
});

describe('clipping', () => {
  const gradients = fc.tuple(arrays([2, 3]), arrays([4]));
  test('the norm is at most the threshold and the direction is kept', () => {
    fc.assert(
      fc.property(gradients, fc.double({ min: 0.1, max: 5, noNaN: true }), (given, threshold) => {
        const clipped = clipByNorm(given, threshold);
        expect(norm(clipped)).toBeLessThanOrEqual(threshold * (1 + 1e-12));
        for (const [index, each] of clipped.entries()) {
          expectClose(multiply(each, norm(given)), multiply(given[index] as NdArray, norm(clipped)));
        }
      }),
    );
  });
  test('gradients up to the threshold stay as they are, also when all are 0', () => {
    const small = [fromData([3, 4], [2]), fromData([0], [1])];
    expect(clipByNorm(small, 5)).toEqual(small);
    expect(clipByNorm([fromData([0, 0], [2])], 1)).toEqual([fromData([0, 0], [2])]);
  });
});

describe('misconceptions of recurrent layers', () => {
  const given = (gates: number) => weights(gates).map(({ W_x, W_h, b }) => [W_x, W_h, b]);
  testMisconceptions({
    misconceptions: [
      ...recurrentMisconceptions,
      ...gatedCellsMisconceptions,
      ...directionsMisconceptions,
      ...gradientClippingMisconceptions,
    ],
    references: recurrentReferences,
    ordinary: {
      'rnn-step': fc.tuple(arrays([N, D]), arrays([N, H]), given(1)).map(([x, h, all]) => [x, h, ...all]),
      'rnn-forward': fc.tuple(arrays([T, N, D]), arrays([N, H]), given(1)).map(([xs, h, all]) => [xs, h, ...all]),
      'lstm-step': fc.tuple(arrays([N, D]), arrays([N, H]), arrays([N, H]), given(4)).map(([x, h, c, all]) => [x, h, c, ...all]),
      'gru-step': fc.tuple(arrays([N, D]), arrays([N, H]), given(3)).map(([x, h, all]) => [x, h, ...all]),
      'concatenate-directions': fc.tuple(arrays([T, H]), arrays([T, H])),
      'clip-gradient': fc.tuple(arrays([3, 2]), fc.constantFrom(0.5, 1.5, 8)),
      'clip-gradients': fc.tuple(fc.tuple(arrays([2, 2]), arrays([3])), fc.constantFrom(0.5, 1.5, 8)),
    },
  });
});
