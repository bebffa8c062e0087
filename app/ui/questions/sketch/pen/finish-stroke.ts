import { type Axes, distance, distanceToSegment } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { MAX_STROKE_POINTS, type Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

/** As a share of the axes: a pixel or two. */
const FINEST = 0.002;

/** What a pen drew, steadied and in as few points as show it; null for a dot. */
export function finishStroke(raw: readonly Point[], axes: Axes): Point[] | null {
  const [first, last] = [raw[0], raw.at(-1)];
  if (first === undefined || last === undefined || raw.every((point) => distance(point, first, axes) < 0.01)) return null;
  const steady = steadied(raw, axes);
  let most = FINEST;
  let stroke = simplified(steady, most, axes);
  while (stroke.length > MAX_STROKE_POINTS) {
    most *= 1.5;
    stroke = simplified(steady, most, axes);
  }
  return stroke;
}

/** Places nearer than this to each other show the shake of a hand; farther ones, of a quick hand, show corners. */
const SHAKE = 0.02;

/** Every place halfway to the middle of its near neighbours: takes off the shake and leaves corners where they are. */
function steadied(raw: readonly Point[], axes: Axes): Point[] {
  return raw.map((point, index) => {
    const [before, after] = [raw[index - 1], raw[index + 1]];
    if (before === undefined || after === undefined) return point;
    if (distance(point, before, axes) > SHAKE || distance(point, after, axes) > SHAKE) return point;
    return { x: (2 * point.x + before.x + after.x) / 4, y: (2 * point.y + before.y + after.y) / 4 };
  });
}

/** Ramer, Douglas and Peucker: leaves out what is no farther than `most` from the line between what stays. */
function simplified(stroke: readonly Point[], most: number, axes: Axes): Point[] {
  const kept = new Set([0, stroke.length - 1]);
  const open: [number, number][] = [[0, stroke.length - 1]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [from, to] = piece;
    const ends = [stroke[from] as Point, stroke[to] as Point] as const;
    let farthest = { by: most, at: -1 };
    for (let index = from + 1; index < to; index++) {
      const by = distanceToSegment(stroke[index] as Point, ends, axes);
      if (by > farthest.by) farthest = { by, at: index };
    }
    if (farthest.at === -1) continue;
    kept.add(farthest.at);
    open.push([from, farthest.at], [farthest.at, to]);
  }
  return stroke.filter((_, index) => kept.has(index));
}
