/**
 * The points w(0), w(1), …, w(steps) of w(t+1) = w(t) − ε E'(w(t)).
 * `gradient` is E'; `learningRate` is ε.
 */
export function descend(options: { gradient: (w: number) => number; start: number; learningRate: number; steps: number }): number[] {
  const points = [options.start];
  let w = options.start;
  for (let step = 0; step < options.steps; step++) {
    w -= options.learningRate * options.gradient(w);
    points.push(w);
  }
  return points;
}
