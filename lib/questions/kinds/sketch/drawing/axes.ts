import { z } from 'zod';
import { LocalText } from '../../../local-text.ts';
import type { Point } from './drawing.ts';

export const Axis = z.strictObject({
  from: z.number(),
  to: z.number(),
  /** Distance of the numbered ticks. */
  tick: z.number().positive(),
  /** What formulas and forms call it; a letter that `label` shows. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,7}$/, 'use letters and figures'),
  label: LocalText,
});

/** The axes' ranges: all that geometry needs of them. */
export type Axes = { x: Range; y: Range };
export type Range = { from: number; to: number };

export function widthOf({ from, to }: Range): number {
  return to - from;
}

/** How far two places are from each other, as shares of the axes. */
export function distance(a: Point, b: Point, axes: Axes): number {
  return Math.hypot((a.x - b.x) / widthOf(axes.x), (a.y - b.y) / widthOf(axes.y));
}

/** How far a place is from the straight piece between two others, as a share of the axes. */
export function distanceToSegment(place: Point, [a, b]: readonly [Point, Point], axes: Axes): number {
  const along = (point: Point) => ({ x: point.x / widthOf(axes.x), y: point.y / widthOf(axes.y) });
  const [p, from, to] = [along(place), along(a), along(b)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - from.x) * dx + (p.y - from.y) * dy) / square));
  return Math.hypot(p.x - from.x - share * dx, p.y - from.y - share * dy);
}

/** The numbered ticks of an axis. */
export function ticksOf({ from, to, tick }: Range & { tick: number }): number[] {
  const first = Math.ceil(from / tick - 1e-9);
  const last = Math.floor(to / tick + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * tick).toPrecision(12)) + 0);
}
