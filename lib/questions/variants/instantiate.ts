import type { Names } from '../expression/evaluate.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { type FieldPath, fieldText } from '../format/field-path.ts';
import { instantiateNumeric } from '../kinds/numeric/instantiate-numeric.ts';
import type { Question } from '../question.ts';
import { drawNames } from './draw-names.ts';
import { fillText } from './fill-text.ts';
import { VariantError } from './variant-error.ts';

/** A number that a learner gets to see, and the field of the text that shows it. */
export type ShownNumber = { number: number; path: FieldPath };

/** The question of one variant: its numbers drawn, its texts filled. One without variants is the same for every seed. */
export function instantiate(question: Question, seed: number): Question {
  return makeVariant(question, seed).question;
}

/** A variant with the numbers that its texts show. @throws VariantError saying where it cannot be made */
export function makeVariant(question: Question, seed: number): { question: Question; shown: ShownNumber[] } {
  const names: Names = question.variants ? drawNames(question.variants, seed) : new Map();
  const shown: ShownNumber[] = [];
  const filled = question.variants ? (fill(question, { names, shown, path: [] }) as Question) : question;
  return { question: withNumbers(filled, names), shown };
}

type Filling = { names: Names; shown: ShownNumber[]; path: FieldPath };

/** Fills every text; the description of the variants itself, and expressions, have no placeholders. */
function fill(value: unknown, { names, shown, path }: Filling): unknown {
  if (typeof value === 'string') {
    return located(path, () => fillText(value, names, (number) => shown.push({ number, path })));
  }
  if (Array.isArray(value)) return value.map((item, index) => fill(item, { names, shown, path: [...path, index] }));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [
      field,
      path.length === 0 && field === 'variants' ? item : fill(item, { names, shown, path: [...path, field] }),
    ]),
  );
}

function withNumbers(question: Question, names: Names): Question {
  if (question.kind === 'numeric') return { ...question, ...located([], () => instantiateNumeric(question, names)) };
  if (question.kind !== 'group') return question;
  const parts = question.parts.map((part, index) =>
    part.kind === 'numeric' ? { ...part, ...located(['parts', index], () => instantiateNumeric(part, names)) } : part,
  );
  return { ...question, parts };
}

/** Runs what evaluates an expression of a field, so that its error says which. */
function located<T>(path: FieldPath, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof ExpressionError) throw new VariantError(`${fieldText(path)}: ${error.message}`);
    throw error;
  }
}
