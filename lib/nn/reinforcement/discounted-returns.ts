import { fromData, type NdArray } from '../array/nd-array.ts';

/**
 * $G_t = r_t + \gamma r_{t+1} + \gamma^2 r_{t+2} + \dots = r_t + \gamma G_{t+1}$ for every step of an episode.
 *
 * Shapes: (T) → (T). (Sutton and Barto, 2018, number the rewards one later: $G_t = R_{t+1} + \gamma G_{t+1}$.)
 */
export function discountedReturns(rewards: NdArray, discount: number): NdArray {
  const returns = new Float64Array(rewards.data.length);
  let later = 0;
  for (let t = returns.length - 1; t >= 0; t--) {
    later = (rewards.data[t] as number) + discount * later;
    returns[t] = later;
  }
  return fromData(returns, rewards.shape);
}
