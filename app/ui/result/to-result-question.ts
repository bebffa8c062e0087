import type { ResultPart as GradedPart, GradedQuestion, ResultItem } from '#lib/attempts/find-result.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { renderTexts } from '../markdown/render-texts.ts';
import type { ResultPart, ResultQuestion } from './result-question.ts';

/** Names and explanations of misconceptions by id. */
export type Misconceptions = ReadonlyMap<string, { name: LocalText; explanation: LocalText }>;
type Reader = { locale: Locale; misconceptions: Misconceptions };

/** Renders a graded question in the reader's language. */
export function toResultQuestion(item: { id: string; position: number } & GradedQuestion, reader: Reader): ResultQuestion {
  const { explanation, next, sources } = item.solution;
  return {
    itemId: item.id,
    number: item.position,
    questionId: item.question.id,
    ...renderTexts({ stem: item.question.stem, explanation, next }, reader.locale, { images: item.images }),
    sources,
    spentSeconds: item.spentMilliseconds === null ? null : Math.round(item.spentMilliseconds / 1000),
    limitSeconds: item.limitSeconds,
    parts: item.parts.map((part) => toResultPart(part, item.images, reader)),
  };
}

/** Whether a question's feedback may be shown; it waits while an open test asks the same. */
export function isShown<Item extends ResultItem>(item: Item): item is Item & GradedQuestion {
  return item.heldBackBy === null;
}

function toResultPart(
  { part, solution, answer, grade, kept, self, confidence }: GradedPart,
  images: GradedQuestion['images'],
  { locale, misconceptions }: Reader,
): ResultPart {
  const asked = renderTexts(part, locale, { images });
  const solved = renderTexts(solution, locale, { images });
  return {
    id: asked.id,
    weight: asked.weight,
    stem: asked.stem,
    part: asked,
    solution: solved,
    explanation: solved.explanation,
    answer,
    grade,
    misconceptions: grade.misconceptions.flatMap((id) => {
      const known = misconceptions.get(id);
      return known ? [{ id, ...renderTexts(known, locale) }] : [];
    }),
    kept: kept.map((each) => ({ ...each, savedAt: each.savedAt.toISOString() })),
    self: self && { verdicts: self.verdicts, comment: self.comment },
    confidence,
  };
}

/** All misconceptions that the answers to these questions show. */
export function misconceptionIds(items: readonly GradedQuestion[]): string[] {
  return items.flatMap((item) => item.parts.flatMap((part) => part.grade.misconceptions));
}
