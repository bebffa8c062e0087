import { type Axes, type Range, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

type Box = { left: number; top: number; width: number; height: number };

/** How far outside the axes a pen may be and still draw on their edge. */
const EDGE = 0.03;

/** Where on the axes a pixel of the page is; null outside them. */
export function placeAt({ clientX, clientY }: { clientX: number; clientY: number }, box: Box, axes: Axes): Point | null {
  const across = (clientX - box.left) / box.width;
  const up = 1 - (clientY - box.top) / box.height;
  if (Math.min(across, up) < -EDGE || Math.max(across, up) > 1 + EDGE) return null;
  return { x: at(axes.x, across), y: at(axes.y, up) };
}

/** The same, at the nearest place on the axes. */
export function nearestPlace(pointer: { clientX: number; clientY: number }, box: Box, axes: Axes): Point {
  const across = (pointer.clientX - box.left) / box.width;
  const up = 1 - (pointer.clientY - box.top) / box.height;
  return { x: at(axes.x, across), y: at(axes.y, up) };
}

/** Places are kept to a thousandth of the axis: finer than a pen, and short to send. */
function at(range: Range, share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return tidy(range.from + within * widthOf(range), range);
}

/** Rounds to about a thousandth of the axis, to figures that are short. */
export function tidy(value: number, range: Range): number {
  const digits = Math.max(0, Math.ceil(3 - Math.log10(widthOf(range))));
  return Number(value.toFixed(Math.min(digits, 12))) + 0;
}

/** Moves a place by arrow keys and keeps it on the axes. */
export function nudged(place: Point, by: Point, axes: Axes): Point {
  const moved = (range: Range, value: number) => tidy(Math.min(range.to, Math.max(range.from, value)), range);
  return { x: moved(axes.x, place.x + by.x), y: moved(axes.y, place.y + by.y) };
}
