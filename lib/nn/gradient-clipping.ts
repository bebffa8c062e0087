import { multiply } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';

/**
 * Gradients as they are while their common norm $\lVert g \rVert = \sqrt{\sum_k \sum_i g_{k,i}^2}$ is at most the threshold,
 * otherwise all scaled by threshold / ‖g‖: the direction is kept.
 *
 * Shapes: kept. Source: Pascanu, Mikolov and Bengio, 'On the difficulty of training recurrent neural networks', 2013, algorithm 1.
 */
export function clipByNorm(gradients: readonly NdArray[], threshold: number): NdArray[] {
  const norm = Math.hypot(...gradients.flatMap(({ data }) => [...data]));
  const rate = norm > threshold ? threshold / norm : 1;
  return gradients.map((gradient) => multiply(gradient, rate));
}
