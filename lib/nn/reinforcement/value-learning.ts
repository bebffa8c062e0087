import { at, fromData, type NdArray } from '../array/nd-array.ts';
import { max } from '../array/reduce.ts';
import { row } from '../array/shape.ts';

/** One step of an agent: what it did where, what it got, where it came. */
export type Transition = { state: number; action: number; reward: number; nextState: number; isTerminal: boolean };

/** Learning rate α and discount γ. */
export type Learning = { learningRate: number; discount: number };

/**
 * Q-learning: $Q(s, a) \leftarrow Q(s, a) + \alpha\,(r + \gamma \max_{a'} Q(s', a') - Q(s, a))$; a terminal s′ is worth 0.
 *
 * Shapes: (S, A) → (S, A), a new table. Source: Watkins and Dayan, 1992.
 * @throws ShapeError if there is no such state or action.
 */
export function qLearningUpdate(Q: NdArray, transition: Transition, { learningRate, discount }: Learning): NdArray {
  const future = transition.isTerminal ? 0 : max(row(Q, transition.nextState));
  return moveTowards(Q, transition, { target: transition.reward + discount * future, learningRate });
}

/**
 * SARSA: as Q-learning, with $Q(s', a')$ of the action a′ that is really taken next in place of the maximum.
 *
 * Shapes: (S, A) → (S, A), a new table. Source: Rummery and Niranjan, 1994.
 * @throws ShapeError if there is no such state or action.
 */
export function sarsaUpdate(Q: NdArray, transition: Transition & { nextAction: number }, { learningRate, discount }: Learning): NdArray {
  const future = transition.isTerminal ? 0 : at(Q, transition.nextState, transition.nextAction);
  return moveTowards(Q, transition, { target: transition.reward + discount * future, learningRate });
}

/** The table with Q(s, a) moved towards the target by the learning rate's share of the difference. */
function moveTowards(
  Q: NdArray,
  { state, action }: Pick<Transition, 'state' | 'action'>,
  { target, learningRate }: { target: number; learningRate: number },
): NdArray {
  const value = at(Q, state, action);
  const width = Q.shape[1] ?? 0;
  return fromData(Q.data.with(state * width + action, value + learningRate * (target - value)), Q.shape);
}
