import { multiply, subtract } from './array/elementwise.ts';
import type { ArrayLike, NdArray } from './array/nd-array.ts';

/**
 * One step $w - \varepsilon\nabla E$ from the gradient of the error. Shapes: w and gradient alike.
 */
export function sgdStep(w: ArrayLike, gradient: ArrayLike, learningRate: number): NdArray {
  return subtract(w, multiply(learningRate, gradient));
}

/**
 * The points w(0), w(1), …, w(steps) of $w^{(t+1)} = w^{(t)} - \varepsilon\nabla E(w^{(t)})$.
 * `gradient` is ∇E; `learningRate` is ε.
 */
export function descend(options: { gradient: (w: NdArray) => NdArray; start: NdArray; learningRate: number; steps: number }): NdArray[] {
  const points = [options.start];
  let w = options.start;
  for (let step = 0; step < options.steps; step++) {
    w = sgdStep(w, options.gradient(w), options.learningRate);
    points.push(w);
  }
  return points;
}
