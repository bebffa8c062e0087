import { z } from 'zod';

/** Far beyond any axes, and small enough that no product overflows. */
const Coordinate = z.number().min(-1e6).max(1e6);

/** A place on the axes, in their own units. */
export const Point = z.strictObject({ x: Coordinate, y: Coordinate });
export type Point = z.infer<typeof Point>;

export const MAX_STROKES = 12;
export const MAX_STROKE_POINTS = 80;
export const MAX_POINTS = 24;
export const MAX_FORMULA = 200;

/** A stroke of the pen: a curve of straight pieces. */
export const Stroke = z.array(Point).max(MAX_STROKE_POINTS);

/** One thing as a learner has drawn it, by hand or through the form beside the axes. */
export const Drawing = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strokes'), strokes: z.array(Stroke).max(MAX_STROKES) }),
  /** A curve over the whole axis, as typed. */
  z.strictObject({ type: z.literal('formula'), formula: z.string().max(MAX_FORMULA) }),
  z.strictObject({ type: z.literal('points'), points: z.array(Point).max(MAX_POINTS) }),
  z.strictObject({ type: z.literal('vector'), from: Point, to: Point }),
]);
export type Drawing = z.infer<typeof Drawing>;
export type DrawingOf<Type extends Drawing['type']> = Extract<Drawing, { type: Type }>;

/** The three sorts of things that can be asked for. */
export const THING_TYPES = ['curve', 'points', 'vector'] as const;
export type ThingType = (typeof THING_TYPES)[number];

/** Whether there is anything of this thing on the paper. */
export function isDrawn(drawing: Drawing): boolean {
  switch (drawing.type) {
    case 'strokes':
      return drawing.strokes.some((stroke) => stroke.length > 0);
    case 'formula':
      return drawing.formula.trim() !== '';
    case 'points':
      return drawing.points.length > 0;
    case 'vector':
      return drawing.from.x !== drawing.to.x || drawing.from.y !== drawing.to.y;
  }
}

/** Whether a drawing can be an answer to what is asked. */
export function fitsType(drawing: Drawing, type: ThingType): boolean {
  return type === 'curve' ? drawing.type === 'strokes' || drawing.type === 'formula' : drawing.type === type;
}
