import type { NdArray } from '../array/nd-array.ts';
import { discountedReturns } from '../reinforcement/discounted-returns.ts';
import { reinforceUpdate } from '../reinforcement/policy-gradient.ts';
import { qLearningUpdate, sarsaUpdate } from '../reinforcement/value-learning.ts';
import type { NnFunction } from '../value.ts';

/** Reinforcement learning as exercises name it: tables are (states, actions), the updated table is returned. */
export const reinforcementReferences = {
  /** Q, s, a, r, s′, done, α, γ. */
  'q-learning-update': (
    Q: NdArray,
    state: number,
    action: number,
    reward: number,
    nextState: number,
    isTerminal: boolean,
    learningRate: number,
    discount: number,
  ) => qLearningUpdate(Q, { state, action, reward, nextState, isTerminal }, { learningRate, discount }),
  /** Q, s, a, r, s′, a′, done, α, γ. */
  'sarsa-update': (
    Q: NdArray,
    state: number,
    action: number,
    reward: number,
    nextState: number,
    nextAction: number,
    isTerminal: boolean,
    learningRate: number,
    discount: number,
  ) => sarsaUpdate(Q, { state, action, reward, nextState, nextAction, isTerminal }, { learningRate, discount }),
  'discounted-returns': (rewards: NdArray, discount: number) => discountedReturns(rewards, discount),
  /** θ, s, a, G, α. */
  'reinforce-update': (theta: NdArray, state: number, action: number, followed: number, learningRate: number) =>
    reinforceUpdate(theta, { state, action, return: followed }, learningRate),
} satisfies Record<string, NnFunction>;
