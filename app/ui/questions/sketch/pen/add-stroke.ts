import { type Axes, distance } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { MAX_STROKE_POINTS, MAX_STROKES, type Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

/** Ends that are this near each other are one place. */
const JOINS = 0.03;

/**
 * A curve with a stroke more. Where the stroke stands above or below what was there, it takes its place: so a part is
 * drawn again by drawing over it. Ends that meet are joined.
 */
export function addStroke(strokes: readonly (readonly Point[])[], stroke: readonly Point[], axes: Axes): Point[][] {
  const xs = stroke.map(({ x }) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const rest = strokes.flatMap((each) => [...piecesOutside(each, from, to)]).filter((piece) => piece.length > 1);
  let grown: Point[] = [...stroke];
  const apart: Point[][] = [];
  for (const piece of rest) {
    const joined = join(grown, piece, axes);
    if (joined === null) apart.push(piece);
    else grown = joined;
  }
  return [...apart, grown].slice(-MAX_STROKES);
}

/** What of a stroke lies left of `from` or right of `to`. */
function* piecesOutside(stroke: readonly Point[], from: number, to: number): Generator<Point[]> {
  let piece: Point[] = [];
  for (const [index, point] of stroke.entries()) {
    const before = stroke[index - 1];
    const side = sideOf(point, from, to);
    if (before !== undefined && sideOf(before, from, to) !== side) {
      const leaving = cut(before, point, sideOf(before, from, to) < 0 ? from : to);
      if (sideOf(before, from, to) !== 0) yield [...piece, leaving];
      piece = side === 0 ? [] : [cut(before, point, side < 0 ? from : to)];
    }
    if (side !== 0) piece.push(point);
  }
  if (piece.length > 0) yield piece;
}

function sideOf({ x }: Point, from: number, to: number): -1 | 0 | 1 {
  if (x < from) return -1;
  return x > to ? 1 : 0;
}

function cut(a: Point, b: Point, x: number): Point {
  return { x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) };
}

/** Two strokes as one where an end of the one is at an end of the other; null where none is, or it would be too long. */
function join(a: readonly Point[], b: readonly Point[], axes: Axes): Point[] | null {
  if (a.length + b.length > MAX_STROKE_POINTS) return null;
  for (const first of [a, a.toReversed()]) {
    for (const second of [b, b.toReversed()]) {
      const [end, start] = [first.at(-1), second[0]];
      if (end !== undefined && start !== undefined && distance(end, start, axes) <= JOINS) return [...first, ...second];
    }
  }
  return null;
}
