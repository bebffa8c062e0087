import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { LocalText } from '../../local-text.ts';
import { AuthorDrawing, drawnByHand, drawnExactly, exactStrokes } from './author-drawing.ts';
import { checkSketch } from './check/check-sketch.ts';
import { Criterion } from './criterion.ts';
import { Axis } from './drawing/axes.ts';
import { Drawing, isDrawn, Point, THING_TYPES } from './drawing/drawing.ts';

const Thing = z.strictObject({
  id: z.string(),
  type: z.enum(THING_TYPES),
  label: LocalText,
  /** The part of the horizontal axis that a curve must cover; all of it where nothing is said. */
  from: z.number().optional(),
  to: z.number().optional(),
  /** Of an arrow only the way along the horizontal axis counts. */
  along: z.literal('x').optional(),
  /** A right drawing: the one that is shown with the result. */
  answer: AuthorDrawing,
  /** Other drawings that must earn everything. */
  also: z.array(AuthorDrawing).default([]),
  /** The same derived a second way: an expression in x; for points and arrows a matrix of places; or the derivative of one. */
  proof: z.union([z.string(), z.strictObject({ derivativeOf: z.string() })]).optional(),
});

const Drawn = z.record(z.string(), AuthorDrawing);

/** Fields of a `sketch` part in the file: things to draw on axes, graded by geometry. */
export const sketchShape = {
  axes: z.strictObject({ x: Axis, y: Axis }),
  grid: z.boolean().default(true),
  /** What stands on the axes already. */
  given: z.array(z.strictObject({ id: z.string(), label: LocalText.optional(), drawing: AuthorDrawing })).default([]),
  draw: z.array(Thing).min(1).max(4),
  criteria: z.array(Criterion).min(1).max(16),
  /** Drawings that show a misconception. Named where the answer lies near, or where it fails these criteria. */
  mistakes: z.array(z.strictObject({ misconception: z.string(), drawn: Drawn, fails: z.array(z.string()).min(1).optional() })).optional(),
  /** Drawings with the criteria that they meet, no others. */
  samples: z.array(z.strictObject({ drawn: Drawn, met: z.array(z.string()) })).default([]),
};
const Content = z.object(sketchShape);
type Content = z.infer<typeof Content>;

const AxisView = z.strictObject({ from: z.number(), to: z.number(), tick: z.number(), name: z.string(), label: LocalText });
const Shape = { type: z.enum(THING_TYPES), strokes: z.array(z.array(Point)), points: z.array(Point) };

export const SketchView = z.strictObject({
  axes: z.strictObject({ x: AxisView, y: AxisView }),
  grid: z.boolean(),
  given: z.array(z.strictObject({ id: z.string(), label: LocalText.nullable(), ...Shape })),
  things: z.array(z.strictObject({ id: z.string(), type: z.enum(THING_TYPES), label: LocalText })),
});

export const SketchAnswer = z.strictObject({
  kind: z.literal('sketch'),
  schema: z.literal(1),
  /** What was drawn of each thing, by its id. */
  drawn: z.record(z.string().max(100), Drawing).refine((drawn) => Object.keys(drawn).length <= 12, 'too many things'),
});

export const SketchSolution = z.strictObject({
  things: z.array(z.strictObject({ id: z.string(), ...Shape })),
  criteria: z.array(z.strictObject({ id: z.string(), thing: z.string(), weight: z.number(), label: LocalText })),
});

export type SketchContent = Content;
export type SketchView = z.infer<typeof SketchView>;
export type SketchAnswer = z.infer<typeof SketchAnswer>;
export type SketchSolution = z.infer<typeof SketchSolution>;

/** What a shape looks like on the axes, without the expression it comes from. */
function shapeOf(drawing: AuthorDrawing, axes: Content['axes']) {
  const exact = drawnExactly(drawing, axes);
  const type = exact.type === 'points' || exact.type === 'vector' ? exact.type : ('curve' as const);
  return {
    type,
    strokes: exactStrokes(drawing, axes).map((stroke) => stroke.map(round)),
    points: exact.type === 'points' ? exact.points : [],
  };
}

function round({ x, y }: Point): Point {
  return { x: Number(x.toPrecision(5)) + 0, y: Number(y.toPrecision(5)) + 0 };
}

const answerOf = (drawn: SketchAnswer['drawn']): SketchAnswer => ({ kind: 'sketch', schema: 1, drawn });

function answerFrom(drawn: Readonly<Record<string, AuthorDrawing>>, { axes }: Content, draw = drawnExactly): SketchAnswer {
  return answerOf(Object.fromEntries(Object.entries(drawn).map(([id, drawing]) => [id, draw(drawing, axes)])));
}

/** The stated answers, each thing's others one by one, and all of them by an unsteady hand from the right to the left. */
function rightAnswers(content: Content): SketchAnswer[] {
  const stated = Object.fromEntries(content.draw.map(({ id, answer }) => [id, answer]));
  const others = content.draw.flatMap(({ id, also }) => also.map((drawing) => ({ ...stated, [id]: drawing })));
  return [stated, ...others].flatMap((drawn) => [answerFrom(drawn, content), answerFrom(drawn, content, drawnByHand)]);
}

export const sketch: KindDefinition<Content, SketchView, SketchAnswer, SketchSolution> = {
  schemaNumber: 1,
  view: SketchView,
  toView: ({ axes, grid, given, draw }) => ({
    axes: { x: axisView(axes.x), y: axisView(axes.y) },
    grid,
    given: given.map(({ id, label = null, drawing }) => ({ id, label, ...shapeOf(drawing, axes) })),
    things: draw.map(({ id, type, label }) => ({ id, type, label })),
  }),
  answer: SketchAnswer,
  isAnswered: (answer) => Object.values(answer.drawn).some(isDrawn),
  rightAnswers,
  wrongAnswers: (content) =>
    (content.mistakes ?? []).map(({ misconception, drawn }, index) => ({
      path: ['mistakes', index, 'drawn'],
      answer: answerFrom(drawn, content),
      misconception,
    })),
  solution: SketchSolution,
  toSolution: ({ axes, draw, criteria }) => ({
    things: draw.map(({ id, answer }) => ({ id, ...shapeOf(answer, axes) })),
    criteria: criteria.map(({ id, thing, weight, label }) => ({ id, thing, weight, label })),
  }),
  samplesOf: (content) =>
    content.samples.map(({ drawn, met }, index) => ({
      path: ['samples', index],
      answer: answerFrom(drawn, content),
      marks: content.criteria.map(({ id }) => id),
      met,
    })),
  keyOf: ({ axes, given, draw, criteria }) => ({
    axes: [axes.x, axes.y].map(({ from, to }) => ({ from, to })),
    given: given.map(({ id, drawing }) => ({ id, drawing })),
    draw: draw.map(({ id, type, from, to, along }) => ({ id, type, from, to, along })),
    criteria: criteria.map(({ label: _, ...graded }) => graded),
  }),
  checkContent: checkSketch,
};

function axisView({ from, to, tick, name, label }: Content['axes']['x']) {
  return { from, to, tick, name, label };
}
