import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subtract } from '#lib/nn/array/elementwise.ts';
import { at, fromData } from '#lib/nn/array/nd-array.ts';
import { row } from '#lib/nn/array/shape.ts';
import { reinforcementMisconceptions } from '#lib/nn/misconceptions/reinforcement.ts';
import { reinforcementReferences } from '#lib/nn/references/reinforcement.ts';
import { discountedReturns } from '#lib/nn/reinforcement/discounted-returns.ts';
import { logPolicyGradient, reinforceUpdate } from '#lib/nn/reinforcement/policy-gradient.ts';
import { qLearningUpdate, sarsaUpdate } from '#lib/nn/reinforcement/value-learning.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';
import { softmax } from '#lib/nn/softmax.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectGradient } from './numerical-check.ts';

test.each(goldenCases('reinforcement'))('$reference is what NumPy gives (case %#)', ({ reference, args, expected }) => {
  expectValue(call(reinforcementReferences, reference, args), expected);
});

describe('value updates', () => {
  const transition = { state: 1, action: 0, reward: 2, nextState: 0, isTerminal: false };
  const learning = { learningRate: 0.5, discount: 0.9 };

  test('only the value of the state and action that were tried changes', () => {
    fc.assert(
      fc.property(arrays([3, 2]), (Q) => {
        const changes = subtract(qLearningUpdate(Q, transition, learning), Q).data;
        expect([...changes].filter((change, place) => change !== 0 && place !== 2)).toEqual([]);
      }),
    );
  });
  test('Q-learning and SARSA agree when the best action is the one taken next', () => {
    fc.assert(
      fc.property(arrays([3, 2]), (Q) => {
        const nextAction = at(Q, 0, 0) >= at(Q, 0, 1) ? 0 : 1;
        expect(sarsaUpdate(Q, { ...transition, nextAction }, learning)).toEqual(qLearningUpdate(Q, transition, learning));
      }),
    );
  });
  test('a state that is not in the table', () => {
    expect(() => qLearningUpdate(fromData([1, 2], [1, 2]), transition, learning)).toThrow(ShapeError);
  });
});

test('a constant reward of 1 without end is worth 1 / (1 − γ); T steps of it lack γ to the T of that', () => {
  const returns = discountedReturns(fromData(new Array(50).fill(1), [50]), 0.8);
  expect(returns.data[0]).toBeCloseTo((1 - 0.8 ** 50) / (1 - 0.8), 12);
});

describe('the policy gradient', () => {
  test('it is the gradient of log π by central differences', () => {
    fc.assert(
      fc.property(arrays([3, 4]), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }), (theta, state, action) =>
        expectGradient(logPolicyGradient(theta, { state, action }), (moved) => Math.log(at(softmax(row(moved, state)), action)), theta),
      ),
      { numRuns: 20 },
    );
  });
  test('an action with a positive return becomes likelier, one with a negative return less likely', () => {
    const theta = fromData([0, 0, 0], [1, 3]);
    const likelihood = (followed: number) => at(softmax(row(reinforceUpdate(theta, { state: 0, action: 1, return: followed }, 0.1), 0)), 1);
    expect(likelihood(2)).toBeGreaterThan(1 / 3);
    expect(likelihood(-2)).toBeLessThan(1 / 3);
  });
});

describe('misconceptions', () => {
  const share = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
  testMisconceptions({
    misconceptions: reinforcementMisconceptions,
    references: reinforcementReferences,
    ordinary: {
      'q-learning-update': fc.tuple(
        arrays([3, 2]),
        fc.constant(0),
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2),
        fc.boolean(),
        share,
        share,
      ),
      'discounted-returns': fc.tuple(arrays([5]), share),
    },
  });
});
