import { failed, type Judgement, MET, type SketchFault } from './fault.ts';

/** Places of a graph inside the range that is looked at, heights as shares of the axis; all of it is drawn. */
export type Drawn = { xs: readonly number[]; heights: readonly number[] };

/** Rises (`sign` 1) or falls (−1), however unsteadily: what it loses on the way is within the tolerance, what it gains is not. */
export function judgeMonotone({ xs, heights }: Drawn, sign: 1 | -1, tolerance: number): Judgement {
  let top = Number.NEGATIVE_INFINITY;
  for (const [index, height] of heights.entries()) {
    top = Math.max(top, sign * height);
    if (top - sign * height > tolerance) return failed(sign === 1 ? 'sketch-falls' : 'sketch-rises', { x: xs[index] ?? 0 });
  }
  const gained = sign * ((heights.at(-1) ?? 0) - (heights[0] ?? 0));
  return gained > 2 * tolerance ? MET : failed('sketch-flat');
}

/** Bends upwards (`sign` 1, convex) or downwards (−1): nowhere far above its own lower hull, and in the middle well below its chord. */
export function judgeBend({ xs, heights }: Drawn, sign: 1 | -1, tolerance: number): Judgement {
  const values = heights.map((height) => sign * height);
  const hull = lowerHull(values);
  const worst = farthest(values.map((value, index) => value - (hull[index] ?? value)));
  if (worst.by > tolerance) return failed('sketch-bends-wrong', { x: xs[worst.at] ?? 0 });
  const last = values.length - 1;
  const depth = farthest(
    values.map((value, index) => (values[0] ?? 0) + (((values[last] ?? 0) - (values[0] ?? 0)) * index) / last - value),
  );
  return depth.by > 1.5 * tolerance ? MET : failed('sketch-straight');
}

/** A straight line fits. */
export function judgeStraight({ xs, heights }: Drawn, width: number, tolerance: number): Judgement {
  const worst = offLine(xs, heights, width);
  return worst.by <= tolerance ? MET : failed('sketch-crooked', { x: xs[worst.at] ?? 0 });
}

/** No straight line fits. */
export function judgeCurved({ xs, heights }: Drawn, width: number, tolerance: number): Judgement {
  return offLine(xs, heights, width).by > tolerance ? MET : failed('sketch-straight');
}

/** Goes down and up again (`sign` 1) or up and down (−1), turning between `from` and `to`. */
export function judgeTurn(
  { xs, heights }: Drawn,
  { sign, from, to, tolerance }: { sign: 1 | -1; from: number; to: number; tolerance: number },
): Judgement & { height?: number } {
  const values = heights.map((height) => sign * height);
  const lowest = values.indexOf(Math.min(...values));
  const level = values[lowest] ?? 0;
  // A hand does not meet the very place: the bottom of a flat valley is everywhere within a hundredth of its lowest point.
  const bottom = xs.filter((_, index) => (values[index] ?? 0) <= level + 0.01);
  const sides: SketchFault | null = Math.min(values[0] ?? 0, values.at(-1) ?? 0) - level < tolerance ? 'sketch-no-turn' : null;
  if (sides !== null) return failed(sides);
  if (!bottom.some((x) => x >= from && x <= to)) return failed('sketch-turns-at', { x: xs[lowest] ?? 0 });
  return { ...MET, height: sign * level };
}

/** Where points of a line in steps of one are at their farthest from it, as shares of the axes. */
function offLine(xs: readonly number[], heights: readonly number[], width: number): { by: number; at: number } {
  const us = xs.map((x) => x / width);
  const [u, v] = [mean(us), mean(heights)];
  const spread = us.reduce((sum, each) => sum + (each - u) ** 2, 0);
  const slope = us.reduce((sum, each, index) => sum + (each - u) * ((heights[index] ?? 0) - v), 0) / spread;
  return farthest(us.map((each, index) => Math.abs((heights[index] ?? 0) - v - slope * (each - u)) / Math.hypot(1, slope)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function farthest(values: readonly number[]): { by: number; at: number } {
  const by = Math.max(...values);
  return { by, at: values.indexOf(by) };
}

/** The highest convex graph that is nowhere above these evenly spaced values (Andrew's chain). */
function lowerHull(values: readonly number[]): number[] {
  const chain: number[] = [];
  const value = (index: number | undefined) => values[index ?? 0] ?? 0;
  for (const index of values.keys()) {
    while (chain.length >= 2) {
      const [a, b] = [chain.at(-2) ?? 0, chain.at(-1) ?? 0];
      if ((value(b) - value(a)) * (index - a) < (value(index) - value(a)) * (b - a)) break;
      chain.pop();
    }
    chain.push(index);
  }
  return values.map((_, index) => {
    const right = chain.find((corner) => corner >= index) ?? 0;
    const left = chain.findLast((corner) => corner <= index) ?? 0;
    return right === left ? value(left) : value(left) + ((value(right) - value(left)) * (index - left)) / (right - left);
  });
}
