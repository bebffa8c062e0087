import type { Axes } from './axes.ts';
import { widthOf } from './axes.ts';
import type { Drawing, Point } from './drawing.ts';
import { type Curve, readCurve } from './read-curve.ts';

/** Pieces a formula's curve is drawn with. */
const PIECES = 200;

/** The lines of a drawing as they stand on the paper: a formula's curve is cut off where it leaves the axes. Points have none. */
export function strokesOf(drawing: Drawing, axes: Axes, name: string): Point[][] {
  switch (drawing.type) {
    case 'strokes':
      return drawing.strokes;
    case 'formula': {
      const curve = readCurve(drawing.formula, name);
      return curve === null ? [] : strokesOfCurve(curve, axes);
    }
    case 'points':
      return [];
    case 'vector':
      return [[drawing.from, drawing.to]];
  }
}

/** The graph of a function inside the axes. */
export function strokesOfCurve(curve: Curve, axes: Axes): Point[][] {
  const { from } = axes.x;
  const slack = widthOf(axes.y) * 1e-9;
  const strokes: Point[][] = [[]];
  let before: Point | null = null;
  for (let index = 0; index <= PIECES; index++) {
    const x = from + (widthOf(axes.x) * index) / PIECES;
    const point = { x, y: curve(x) };
    const isInside = point.y >= axes.y.from - slack && point.y <= axes.y.to + slack;
    const wasInside = strokes.at(-1)?.length !== 0;
    // The last piece goes up to the edge of the paper, not to the last sample before it.
    const edge = before !== null && isInside !== wasInside ? edgeBetween(before, point, axes) : null;
    if (edge !== null) strokes.at(-1)?.push(edge);
    if (isInside) strokes.at(-1)?.push(point);
    else if (wasInside) strokes.push([]);
    before = Number.isFinite(point.y) ? point : null;
  }
  return strokes.filter((stroke) => stroke.length > 1);
}

function edgeBetween(a: Point, b: Point, axes: Axes): Point | null {
  if (!Number.isFinite(b.y)) return null;
  const outside = a.y < axes.y.from || a.y > axes.y.to ? a : b;
  const level = outside.y > axes.y.to ? axes.y.to : axes.y.from;
  const share = (level - a.y) / (b.y - a.y);
  return share > 0 && share < 1 ? { x: a.x + share * (b.x - a.x), y: level } : null;
}
