import { z } from 'zod';
import { LocalText } from '../../local-text.ts';
import { Pair } from './author-drawing.ts';
import type { ThingType } from './drawing/drawing.ts';

const common = {
  id: z.string(),
  /** Id of the thing that is looked at. */
  thing: z.string(),
  weight: z.number().positive().default(1),
  /** What is wanted, as a sentence; learners see it with its mark. */
  label: LocalText,
};
/** Where to look; all that the thing must cover where nothing is said. */
const range = { from: z.number().optional(), to: z.number().optional() };
/** What still counts, as a share of the axes: 0.05 is a twentieth of the height. */
const tolerance = (usual: number) => ({ tolerance: z.number().min(0.005).max(0.5).default(usual) });
/** What a thing is graded by. Nothing here depends on the direction in which a curve was drawn. */
export const Criterion = z.discriminatedUnion('check', [
  z.strictObject({ ...common, check: z.enum(['increasing', 'decreasing', 'convex', 'concave']), ...range, ...tolerance(0.05) }),
  z.strictObject({ ...common, check: z.literal('straight'), ...range, ...tolerance(0.04) }),
  z.strictObject({ ...common, check: z.literal('curved'), ...range, ...tolerance(0.06) }),
  /** No two heights at one place. */
  z.strictObject({ ...common, check: z.literal('function'), ...range, ...tolerance(0.03) }),
  /** A curve through this place, or a point at it. */
  z.strictObject({ ...common, check: z.literal('passes'), at: Pair, ...tolerance(0.05) }),
  /** The graph of an expression in x; all points lie on it. */
  z.strictObject({ ...common, check: z.literal('matches'), formula: z.string(), ...range, ...tolerance(0.05) }),
  z.strictObject({ ...common, check: z.literal('within'), low: z.number(), high: z.number(), ...range, ...tolerance(0.03) }),
  /** Levels out at a height, at the end of the range. */
  z.strictObject({
    ...common,
    check: z.literal('saturates'),
    side: z.enum(['left', 'right']),
    level: z.number(),
    ...range,
    ...tolerance(0.06),
  }),
  /** Meets another thing, or a curve that is given. */
  z.strictObject({ ...common, check: z.literal('intersects'), other: z.string(), ...range, ...tolerance(0.03) }),
  /** Is nowhere above another one, and below it by `gap` of the height at the end of the range. */
  z.strictObject({
    ...common,
    check: z.literal('below'),
    other: z.string(),
    gap: z.number().min(0).default(0),
    ...range,
    ...tolerance(0.03),
  }),
  /** Goes down and up again, with its lowest place in the range (or up and down). */
  z.strictObject({
    ...common,
    check: z.enum(['lowest', 'highest']),
    from: z.number(),
    to: z.number(),
    level: z.number().optional(),
    ...tolerance(0.06),
  }),
  z.strictObject({ ...common, check: z.literal('count'), exactly: z.int().min(1).max(24) }),
  z.strictObject({ ...common, check: z.literal('starts'), at: Pair, ...tolerance(0.05) }),
  z.strictObject({ ...common, check: z.literal('ends'), at: Pair, ...tolerance(0.05) }),
  /** An arrow against the gradient of an expression in x and y. */
  z.strictObject({ ...common, check: z.literal('downhill'), formula: z.string(), at: Pair }),
  /** An arrow of `rate` times the gradient's length, whichever way it points. */
  z.strictObject({ ...common, check: z.literal('length'), formula: z.string(), at: Pair, rate: z.number().positive(), ...tolerance(0.04) }),
]);
export type Criterion = z.infer<typeof Criterion>;
export type Check = Criterion['check'];
export type CriterionOf<Name extends Check> = Extract<Criterion, { check: Name }>;

const CURVE: readonly ThingType[] = ['curve'];
const VECTOR: readonly ThingType[] = ['vector'];

/** What each check can look at. */
export const CHECKS: Record<Check, readonly ThingType[]> = {
  increasing: CURVE,
  decreasing: CURVE,
  convex: CURVE,
  concave: CURVE,
  straight: CURVE,
  curved: CURVE,
  function: CURVE,
  passes: ['curve', 'points'],
  matches: ['curve', 'points'],
  within: ['curve', 'points'],
  saturates: CURVE,
  intersects: CURVE,
  below: CURVE,
  lowest: CURVE,
  highest: CURVE,
  count: ['points'],
  starts: VECTOR,
  ends: VECTOR,
  downhill: VECTOR,
  length: VECTOR,
};
