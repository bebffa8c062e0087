import type { AttemptItemView, AttemptView } from '#lib/attempts/find-attempt.ts';
import type { Study } from '#lib/study/find-study.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textIn } from '../../i18n/text-in.ts';
import { renderTexts } from '../markdown/render-texts.ts';
import type { PlayerAttempt, PlayerItem, PlayerQuestion } from './player-attempt.ts';

type Reader = { locale: Locale; studyOf: (questionId: string) => Study };

/** Renders an attempt for the browser, on the server. Only what `PlayerAttempt` names goes out. */
export function toPlayerAttempt(attempt: AttemptView, { userId, ...reader }: Reader & { userId: string }): PlayerAttempt {
  const title = attemptTitle(attempt, reader.locale);
  return {
    id: attempt.id,
    userId,
    pacing: attempt.pacing === 'PER_QUESTION' ? 'per-question' : 'whole',
    title: title.text,
    titleLang: title.lang,
    backHref: sectionHref(attempt.section.id),
    serverNow: attempt.serverNow.toISOString(),
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    currentItemId: attempt.currentItemId,
    items: attempt.items.map((item) => toPlayerItem(item, reader)),
  };
}

/** The questions that such an item shows, for looking up what the learner has attached to them. */
export function shownQuestionIds(items: readonly AttemptItemView[]): string[] {
  return items.flatMap(({ question }) => (question ? [question.id] : []));
}

export function toPlayerItem(item: AttemptItemView, reader: Reader): PlayerItem {
  return {
    id: item.id,
    number: item.position,
    limitSeconds: item.limitSeconds,
    deadlineAt: item.deadlineAt?.toISOString() ?? null,
    question: item.question && toPlayerQuestion(item.question, item.images, reader),
    responses: Object.fromEntries(Object.entries(item.responses).map(([partId, saved]) => [partId, toText(saved)])),
    conflicts: Object.fromEntries(Object.entries(item.conflicts).map(([partId, list]) => [partId, list.map(toText)])),
    confidences: item.confidences,
    hints: renderTexts(item.hints, reader.locale, { images: item.images }),
  };
}

function toPlayerQuestion(
  { id, stem, parts }: NonNullable<AttemptItemView['question']>,
  images: AttemptItemView['images'],
  { locale, studyOf }: Reader,
): PlayerQuestion {
  return { id, study: studyOf(id), ...renderTexts({ stem, parts }, locale, { images }) };
}

function toText<T extends { savedAt: Date }>(saved: T): Omit<T, 'savedAt'> & { savedAt: string } {
  return { ...saved, savedAt: saved.savedAt.toISOString() };
}

/** What is sat: the test with its section, or the section that is practised. */
export function attemptTitle({ test, section }: Pick<AttemptView, 'test' | 'section'>, locale: Locale): { text: string; lang: Locale } {
  const where = textIn(section.title, locale);
  return test ? { text: `${where.text} ${textIn(test.title, locale).text}`, lang: where.lang } : where;
}

/** The page of a section; its id is `<subject>/<slug>`. */
export function sectionHref(sectionId: string): string {
  return `/subjects/${sectionId}`;
}
