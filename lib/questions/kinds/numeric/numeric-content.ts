import { z } from 'zod';
import type { Value } from '../../expression/value.ts';
import { LocalText } from '../../local-text.ts';

const Row = z.array(z.number());
/** A number, a vector (one row) or a matrix, or an expression of the names that the question's variants draw. */
const Stated = z.union([z.number(), Row.min(1), z.array(Row.min(1)).min(1), z.string()]);
export const Labels = z.array(LocalText).min(1);

/** Fields of a `numeric` part in the file: a number, a vector (one row) or a matrix. */
export const numericShape = {
  /** The value in the shape that is asked: 0.5, [0.5, 1], [[1, 2], [3, 4]], or 'w * x + b'. */
  value: Stated,
  /** The same value derived a second way: an expression over numbers, arrays and functions of lib/nn. */
  proof: z.string(),
  /** What is accepted: |answer − value| ≤ atol + rtol · |value|. */
  tolerance: z.strictObject({ rtol: z.number().nonnegative(), atol: z.number().nonnegative() }).default({ rtol: 1e-6, atol: 1e-8 }),
  /** Asked to so many significant digits; the tolerance is then half a unit of the last one. */
  digits: z.int().min(1).max(8).optional(),
  /** Shown behind the field, never typed. */
  unit: z.string().optional(),
  /** Units that may be typed behind a number instead, and how many of the asked one they are: `KB: 0.001` where MB are asked. */
  otherUnits: z.record(z.string().min(1), z.number().positive()).optional(),
  /** What the rows and columns of a table are. */
  labels: z.strictObject({ rows: Labels.optional(), columns: Labels.optional() }).optional(),
  /** Values that show a misconception when given instead. */
  mistakes: z.array(z.strictObject({ value: Stated, misconception: z.string() })).optional(),
  /** In a group: a value that follows rightly from what the learner gave for earlier parts earns `credit` of the points. */
  follow: z
    .strictObject({
      /** Names of the expression to ids of earlier numeric parts. */
      from: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/), z.string()),
      value: z.string(),
      credit: z.number().positive().max(1).default(1),
    })
    .optional(),
};
const Content = z.object(numericShape);
export type NumericContent = z.infer<typeof Content>;

/** A number, vector or matrix as rows of cells. @throws Error for an expression: only a variant has numbers */
export function toCells(value: NumericContent['value'] | Value): number[][] {
  if (typeof value === 'string') throw new Error(`"${value}" has no value before the variant is made`);
  if (typeof value === 'number') return [[value]];
  return value.every((entry) => typeof entry === 'number') ? [[...(value as readonly number[])]] : (value as number[][]);
}

/** How far an answer may be from a value. */
export function toleranceAt({ tolerance, digits }: Pick<NumericContent, 'tolerance' | 'digits'>, value: number): number {
  if (digits === undefined) return tolerance.atol + tolerance.rtol * Math.abs(value);
  // A hair of slack: a value that lies in the middle may be rounded either way.
  return value === 0 ? tolerance.atol : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits) * (1 + 1e-9);
}
