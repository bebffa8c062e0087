import { add, multiply } from '../array/elementwise.ts';
import { at, fromData, type NdArray } from '../array/nd-array.ts';
import { row } from '../array/shape.ts';
import { softmax } from '../softmax.ts';

/** One step of an episode: the action taken in a state, and the return G that followed. */
export type EpisodeStep = { state: number; action: number; return: number };

/**
 * $\nabla_\theta \log \pi(a \mid s)$ of the softmax policy $\pi(\cdot \mid s) = \mathrm{softmax}(\theta_s)$:
 * one-hot of a minus π in row s, 0 elsewhere. Shapes: θ (S, A) → (S, A).
 * @throws ShapeError if there is no such state or action.
 */
export function logPolicyGradient(theta: NdArray, { state, action }: Pick<EpisodeStep, 'state' | 'action'>): NdArray {
  at(theta, state, action);
  const policy = softmax(row(theta, state));
  const actions = policy.data.length;
  const data = new Float64Array(theta.data.length);
  policy.data.forEach((probability, each) => {
    data[state * actions + each] = (each === action ? 1 : 0) - probability;
  });
  return fromData(data, theta.shape);
}

/**
 * REINFORCE, one step: $\theta \leftarrow \theta + \alpha\, G\, \nabla_\theta \log \pi(a \mid s)$; upwards, as G is to grow.
 *
 * Shapes: θ (S, A) → (S, A). Source: Williams, 1992.
 */
export function reinforceUpdate(theta: NdArray, step: EpisodeStep, learningRate: number): NdArray {
  return add(theta, multiply(logPolicyGradient(theta, step), learningRate * step.return));
}
