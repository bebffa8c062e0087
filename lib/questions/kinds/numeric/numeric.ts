import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { checkProof } from './check-proof.ts';
import { Labels, type NumericContent, toCells } from './numeric-content.ts';

export const NumericView = z.strictObject({
  rows: z.int(),
  columns: z.int(),
  unit: z.string().optional(),
  digits: z.int().optional(),
  labels: z.strictObject({ rows: Labels.optional(), columns: Labels.optional() }).optional(),
});

export const NumericAnswer = z.strictObject({
  kind: z.literal('numeric'),
  schema: z.literal(1),
  /** As typed, row by row; an empty string is an empty cell. */
  cells: z.array(z.array(z.string().max(200)).max(50)).max(50),
});

export const NumericSolution = z.strictObject({
  cells: z.array(z.array(z.number())),
  tolerance: z.strictObject({ rtol: z.number(), atol: z.number() }),
  digits: z.int().optional(),
});

export type NumericView = z.infer<typeof NumericView>;
export type NumericAnswer = z.infer<typeof NumericAnswer>;
export type NumericSolution = z.infer<typeof NumericSolution>;

export const numeric: KindDefinition<NumericContent, NumericView, NumericAnswer, NumericSolution> = {
  schemaNumber: 1,
  view: NumericView,
  toView: ({ value, unit, digits, labels }) => {
    const cells = toCells(value);
    return {
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
      ...(unit && { unit }),
      ...(digits && { digits }),
      ...(labels && { labels }),
    };
  },
  answer: NumericAnswer,
  isAnswered: (answer) => answer.cells.flat().some((cell) => cell.trim() !== ''),
  rightAnswers: ({ value }) => [{ kind: 'numeric', schema: 1, cells: toCells(value).map((row) => row.map(String)) }],
  solution: NumericSolution,
  toSolution: ({ value, tolerance, digits }) => ({ cells: toCells(value), tolerance, ...(digits && { digits }) }),
  samplesOf: () => [],
  keyOf: ({ value, tolerance, digits, follow }) => ({ value, tolerance, ...(digits && { digits }), ...(follow && { follow }) }),
  checkContent: checkProof,
};
