import { z } from 'zod';
import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import { type Axes, type Range, widthOf } from './drawing/axes.ts';
import type { Drawing, Point, ThingType } from './drawing/drawing.ts';
import type { Curve } from './drawing/read-curve.ts';
import { strokesOfCurve } from './drawing/strokes-of.ts';

export const Pair = z.tuple([z.number(), z.number()]);
export type Pair = z.infer<typeof Pair>;

/** A drawing as a question file states it. */
export const AuthorDrawing = z.union([
  /** A curve: an expression in x, as in `numeric`, with everything of lib/nn that it may call. */
  z.strictObject({ formula: z.string(), from: z.number().optional(), to: z.number().optional() }),
  /** A curve of straight pieces. */
  z.strictObject({ path: z.array(Pair).min(2).max(80) }),
  z.strictObject({ points: z.array(Pair).min(1).max(24) }),
  z.strictObject({ vector: z.tuple([Pair, Pair]) }),
]);
export type AuthorDrawing = z.infer<typeof AuthorDrawing>;

export function toPoint([x, y]: Pair): Point {
  return { x, y };
}

export function typeOf(drawing: AuthorDrawing): ThingType {
  if ('points' in drawing) return 'points';
  return 'vector' in drawing ? 'vector' : 'curve';
}

/** The function that an expression in x is. @throws ExpressionError when it is called and cannot be computed */
export function curveOf(source: string): Curve {
  const known = curves.get(source);
  if (known !== undefined) return known;
  const values = new Map<number, number>();
  const curve: Curve = (x) => {
    const kept = values.get(x);
    if (kept !== undefined) return kept;
    const value = numberFrom(source, { x });
    if (values.size < MOST_VALUES) values.set(x, value);
    return value;
  };
  if (curves.size >= MOST_CURVES) curves.clear();
  curves.set(source, curve);
  return curve;
}

/** Every drawing of a question is looked at in the same few places: what was computed there is kept. */
const curves = new Map<string, Curve>();
const MOST_CURVES = 60;
const MOST_VALUES = 1500;

/** The value of an expression in the given names. @throws ExpressionError */
export function numberFrom(source: string, names: Readonly<Record<string, number>>): number {
  const value = evaluate(source, new Map(Object.entries(names)));
  if (typeof value !== 'number') throw new ExpressionError('a number is expected', 1);
  return value;
}

/** What the author states, drawn exactly. */
export function drawnExactly(drawing: AuthorDrawing, axes: Axes): Drawing {
  if ('points' in drawing) return { type: 'points', points: drawing.points.map(toPoint) };
  if ('vector' in drawing) return { type: 'vector', from: toPoint(drawing.vector[0]), to: toPoint(drawing.vector[1]) };
  if ('path' in drawing) return { type: 'strokes', strokes: [drawing.path.map(toPoint)] };
  const strokes = exactStrokes(drawing, axes);
  return { type: 'strokes', strokes: strokes.flatMap((stroke) => [thin(stroke, 80)]).slice(0, 12) };
}

/** The lines of what the author states, as fine as they are drawn. */
export function exactStrokes(drawing: AuthorDrawing, axes: Axes): Point[][] {
  if ('points' in drawing) return [];
  if ('vector' in drawing) return [drawing.vector.map(toPoint)];
  if ('path' in drawing) return [drawing.path.map(toPoint)];
  const range: Range = { from: drawing.from ?? axes.x.from, to: drawing.to ?? axes.x.to };
  return strokesOfCurve(curveOf(drawing.formula), { x: range, y: axes.y });
}

/** How far an unsteady hand is off, as a share of the axes. */
const UNSTEADY = 0.008;

/** The same as an unsteady hand draws it, from the right to the left: whatever grades the one must grade the other alike. */
export function drawnByHand(drawing: AuthorDrawing, axes: Axes): Drawing {
  const shake = (point: Point, index: number): Point => ({
    x: clamp(point.x, axes.x),
    y: clamp(point.y + UNSTEADY * widthOf(axes.y) * Math.sin(2.3 * index + 1), axes.y),
  });
  const exact = drawnExactly(drawing, axes);
  switch (exact.type) {
    case 'strokes':
      return { type: 'strokes', strokes: exact.strokes.map((stroke) => divided(stroke).map(shake).reverse()).reverse() };
    case 'points':
      return { type: 'points', points: exact.points.map(shake).reverse() };
    case 'vector':
      return { ...exact, from: shake(exact.from, 0), to: shake(exact.to, 1) };
    case 'formula':
      return exact;
  }
}

/** Long straight pieces in short ones, so that the hand can be unsteady on them. */
function divided(stroke: readonly Point[]): Point[] {
  const per = Math.max(1, Math.floor(79 / Math.max(1, stroke.length - 1)));
  const pieces = stroke.slice(0, -1).flatMap((from, index) => {
    const to = stroke[index + 1] ?? from;
    return Array.from({ length: per }, (_, at) => ({
      x: from.x + ((to.x - from.x) * at) / per,
      y: from.y + ((to.y - from.y) * at) / per,
    }));
  });
  const last = stroke.at(-1);
  return last === undefined ? pieces : [...pieces, last];
}

function thin(stroke: readonly Point[], most: number): Point[] {
  if (stroke.length <= most) return [...stroke];
  return Array.from({ length: most }, (_, index) => stroke[Math.round((index * (stroke.length - 1)) / (most - 1))] as Point);
}

function clamp(value: number, { from, to }: Range): number {
  return Math.min(to, Math.max(from, value));
}
