import { type Axes, distance, type Range, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Drawing } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { graphOf } from '#lib/questions/kinds/sketch/drawing/graph.ts';
import { strokesOf } from '#lib/questions/kinds/sketch/drawing/strokes-of.ts';

/** As shares of the axes. */
const NEAR = 0.06;
const MOST = 0.9;

type Setting = { axes: Axes; range: Range; name: string; isAlongX: boolean };

/** Whether two drawings of one thing show the same, as far as a hand can tell. */
export function isNear(given: Drawing, other: Drawing, { axes, range, name, isAlongX }: Setting): boolean {
  if (given.type === 'points' || other.type === 'points') {
    if (given.type !== 'points' || other.type !== 'points' || given.points.length !== other.points.length) return false;
    return other.points.every((point) => given.points.some((place) => distance(place, point, axes) <= NEAR));
  }
  if (given.type === 'vector' || other.type === 'vector') {
    if (given.type !== 'vector' || other.type !== 'vector') return false;
    const ends = [given.from, other.from, given.to, other.to].map((place) => (isAlongX ? { x: place.x, y: 0 } : place));
    const [from, otherFrom, to, otherTo] = ends as [typeof given.from, typeof given.from, typeof given.from, typeof given.from];
    return distance(from, otherFrom, axes) <= NEAR && distance(to, otherTo, axes) <= NEAR;
  }
  const [a, b] = [given, other].map((drawing) => graphOf(strokesOf(drawing, axes, name), range, axes).ys);
  // Where the other one leaves the axes nothing can be drawn.
  const places = (b ?? []).flatMap((y, index) => (Number.isNaN(y) ? [] : [Math.abs(y - (a?.[index] ?? Number.NaN)) / widthOf(axes.y)]));
  return places.length > 0 && places.filter((away) => away <= NEAR).length >= MOST * places.length;
}
