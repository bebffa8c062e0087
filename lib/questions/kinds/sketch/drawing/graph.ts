import { type Axes, type Range, widthOf } from './axes.ts';
import type { Point } from './drawing.ts';

/** Heights at evenly spaced places of a range; NaN where nothing is drawn. */
export type Graph = { xs: number[]; ys: number[] };

const PIECES = 160;
/** A gap up to this share of the axis is no gap: nobody lifts the pen and starts again at the very same place. */
const BRIDGED = 0.05;

/** The places at which a range is looked at. */
export function placesOf({ from, to }: Range): number[] {
  return Array.from({ length: PIECES + 1 }, (_, index) => from + ((to - from) * index) / PIECES);
}

/** Reads strokes as the graph of a function, whichever way they were drawn; where they stand above themselves, their middle. */
export function graphOf(strokes: readonly (readonly Point[])[], range: Range, axes: Axes): Graph {
  const xs = placesOf(range);
  const step = widthOf(range) / PIECES;
  const low = xs.map(() => Number.POSITIVE_INFINITY);
  const high = xs.map(() => Number.NEGATIVE_INFINITY);
  for (const stroke of strokes) {
    for (const [index, point] of stroke.entries()) {
      const next = stroke[index + 1];
      if (next === undefined) break;
      const [left, right] = point.x <= next.x ? [point, next] : [next, point];
      const first = Math.max(0, Math.ceil((left.x - range.from) / step - 1e-9));
      const last = Math.min(PIECES, Math.floor((right.x - range.from) / step + 1e-9));
      for (let at = first; at <= last; at++) {
        const share = right.x === left.x ? 0 : ((xs[at] ?? 0) - left.x) / (right.x - left.x);
        const ends = right.x === left.x ? [left.y, right.y] : [left.y + share * (right.y - left.y)];
        low[at] = Math.min(low[at] ?? 0, ...ends);
        high[at] = Math.max(high[at] ?? 0, ...ends);
      }
    }
  }
  const ys = xs.map((_, at) => ((low[at] ?? 0) <= (high[at] ?? 0) ? ((low[at] ?? 0) + (high[at] ?? 0)) / 2 : Number.NaN));
  return { xs, ys: bridge(ys, Math.floor((BRIDGED * widthOf(axes.x)) / step)) };
}

/** Fills gaps of at most `most` places: straight across, level at the ends. */
function bridge(ys: readonly number[], most: number): number[] {
  const filled = [...ys];
  let start = 0;
  while (start < ys.length) {
    let end = start;
    while (end < ys.length && Number.isNaN(ys[end])) end++;
    const [before, after] = [ys[start - 1], ys[end]];
    if (end > start && end - start <= most && (before !== undefined || after !== undefined)) {
      for (let at = start; at < end; at++) {
        const share = (at - start + 1) / (end - start + 1);
        filled[at] = (before ?? after ?? 0) + share * ((after ?? before ?? 0) - (before ?? after ?? 0));
      }
    }
    start = end + 1;
  }
  return filled;
}
