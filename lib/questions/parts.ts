import type { Hint } from './hints.ts';
import type { LocalText } from './local-text.ts';
import type { Question } from './question.ts';
import { type kinds, type PartKind, shapes } from './registry.ts';

/** What a kind's content looks like, defaults filled in. */
export type ContentOf<Kind extends PartKind> = Parameters<(typeof kinds)[Kind]['toView']>[0];

/** The unit of response, grade and statistics. */
export type QuestionPart = {
  [Kind in PartKind]: {
    id: string;
    kind: Kind;
    weight: number;
    /** Null when the question's own stem is all there is. */
    stem: LocalText | null;
    explanation: LocalText | null;
    hints: Hint[];
    content: ContentOf<Kind>;
  };
}[PartKind];

/** The id of the only part of a question that is no group. */
export const MAIN_PART = 'main';

/** The parts of a question in their order; a question that is no group is one part. */
export function partsOf(question: Question): QuestionPart[] {
  if (question.kind !== 'group') {
    return [toPart(question.kind, question, { id: MAIN_PART, weight: 1, stem: null, explanation: null, hints: question.hints ?? [] })];
  }
  return question.parts.map((part) =>
    toPart(part.kind, part, {
      id: part.id,
      weight: part.weight,
      stem: part.stem,
      explanation: part.explanation ?? null,
      hints: part.hints ?? [],
    }),
  );
}

function toPart(kind: PartKind, fields: object, head: Omit<QuestionPart, 'kind' | 'content'>): QuestionPart {
  const own = new Set(Object.keys(shapes[kind]));
  const content = Object.fromEntries(Object.entries(fields).filter(([field]) => own.has(field)));
  // The fields of a kind's shape are its content: the schema that built `fields` says so, the compiler cannot.
  return { ...head, kind, content } as QuestionPart;
}
