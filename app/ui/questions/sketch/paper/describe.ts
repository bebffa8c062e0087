import type { Axes } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { type Drawing, isDrawn, type Point, type ThingType } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { graphOf } from '#lib/questions/kinds/sketch/drawing/graph.ts';
import { strokesOf } from '#lib/questions/kinds/sketch/drawing/strokes-of.ts';
import type { ShownShape } from './marks.tsx';
import { numberText } from './number-text.ts';

type NamedAxes = Axes & { x: { name: string } };

/** What a drawing looks like; null where nothing is drawn. */
export function shapeOf(drawing: Drawing | undefined, axes: NamedAxes): ShownShape | null {
  if (drawing === undefined || !isDrawn(drawing)) return null;
  const type: ThingType = drawing.type === 'points' || drawing.type === 'vector' ? drawing.type : 'curve';
  return { type, strokes: strokesOf(drawing, axes, axes.x.name), points: drawing.type === 'points' ? drawing.points : [] };
}

/** A shape in numbers, for those who do not see it: the places of points, the ends of an arrow, a curve at nine places. */
export function placesIn(shape: ShownShape, axes: Axes): Point[] {
  if (shape.type === 'points') return [...shape.points];
  if (shape.type === 'vector') return [...(shape.strokes[0] ?? [])];
  const { xs, ys } = graphOf(shape.strokes, axes.x, axes);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((part) => Math.round((part * (xs.length - 1)) / 8))
    .map((index) => ({ x: xs[index] ?? 0, y: ys[index] ?? Number.NaN }))
    .filter(({ y }) => !Number.isNaN(y));
}

/** Places as text: (1, 2.5), (2, 3). */
export function placesText(places: readonly Point[], separator: string): string {
  return places.map(({ x, y }) => `(${short(x)}, ${short(y)})`).join(separator);
}

function short(value: number): string {
  return numberText(Number(value.toPrecision(3)));
}
