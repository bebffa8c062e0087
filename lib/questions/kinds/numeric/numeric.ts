import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { checkProof } from './check-proof.ts';

const Row = z.array(z.number());

/** Fields of a `numeric` part in the file: a number, a vector (one row) or a matrix. */
export const numericShape = {
  /** The value in the shape that is asked: 0.5, [0.5, 1] or [[1, 2], [3, 4]]. */
  value: z.union([z.number(), Row.min(1), z.array(Row.min(1)).min(1)]),
  /** The same value derived a second way: an expression over numbers, arrays and functions of lib/nn. */
  proof: z.string(),
  /** What is accepted: |answer − value| ≤ atol + rtol · |value|. */
  tolerance: z.strictObject({ rtol: z.number().nonnegative(), atol: z.number().nonnegative() }).default({ rtol: 1e-6, atol: 1e-8 }),
  /** Shown behind the field, never typed. */
  unit: z.string().optional(),
  /** Values that show a misconception when given instead. */
  mistakes: z
    .array(z.strictObject({ value: z.union([z.number(), Row.min(1), z.array(Row.min(1)).min(1)]), misconception: z.string() }))
    .optional(),
};
const Content = z.object(numericShape);
type Content = z.infer<typeof Content>;

export const NumericView = z.strictObject({ rows: z.int(), columns: z.int(), unit: z.string().optional() });

export const NumericAnswer = z.strictObject({
  kind: z.literal('numeric'),
  schema: z.literal(1),
  /** As typed, row by row; an empty string is an empty cell. */
  cells: z.array(z.array(z.string().max(200)).max(50)).max(50),
});

export const NumericSolution = z.strictObject({
  cells: z.array(z.array(z.number())),
  tolerance: z.strictObject({ rtol: z.number(), atol: z.number() }),
});

export type NumericContent = Content;
export type NumericView = z.infer<typeof NumericView>;
export type NumericAnswer = z.infer<typeof NumericAnswer>;
export type NumericSolution = z.infer<typeof NumericSolution>;

/** A number, vector or matrix as rows of cells. */
export function toCells(value: number | number[] | number[][]): number[][] {
  if (typeof value === 'number') return [[value]];
  return value.every((entry) => typeof entry === 'number') ? [value] : (value as number[][]);
}

export const numeric: KindDefinition<Content, NumericView, NumericAnswer, NumericSolution> = {
  schemaNumber: 1,
  view: NumericView,
  toView: ({ value, unit }) => {
    const cells = toCells(value);
    return { rows: cells.length, columns: cells[0]?.length ?? 0, ...(unit && { unit }) };
  },
  answer: NumericAnswer,
  isAnswered: (answer) => answer.cells.flat().some((cell) => cell.trim() !== ''),
  rightAnswers: ({ value }) => [{ kind: 'numeric', schema: 1, cells: toCells(value).map((row) => row.map(String)) }],
  solution: NumericSolution,
  toSolution: ({ value, tolerance }) => ({ cells: toCells(value), tolerance }),
  samplesOf: () => [],
  keyOf: ({ value, tolerance }) => ({ value, tolerance }),
  checkContent: checkProof,
};
