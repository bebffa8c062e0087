import { type Axes, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { failed, type Judgement, MET } from './fault.ts';

/** Whether strokes are the graph of a function: none turns back by more than the tolerance, and none stands above another. */
export function judgeFolds(strokes: readonly (readonly Point[])[], axes: Axes, tolerance: number): Judgement {
  const most = tolerance * widthOf(axes.x);
  const extents: { from: number; to: number }[] = [];
  for (const stroke of strokes) {
    const [first, last] = [stroke[0], stroke.at(-1)];
    if (first === undefined || last === undefined) continue;
    const sign = last.x >= first.x ? 1 : -1;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { x } of stroke) {
      reached = Math.max(reached, sign * x);
      if (reached - sign * x > most) return failed('sketch-folds', { x });
    }
    const xs = stroke.map(({ x }) => x);
    const extent = { from: Math.min(...xs), to: Math.max(...xs) };
    const other = extents.find(({ from, to }) => Math.min(to, extent.to) - Math.max(from, extent.from) > most);
    if (other !== undefined) return failed('sketch-folds', { x: Math.max(other.from, extent.from) });
    extents.push(extent);
  }
  return MET;
}
