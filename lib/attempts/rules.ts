import { addSeconds, earlier } from '#lib/add-seconds.ts';

export type AttemptMode = 'CONFIRMATION' | 'PRACTICE';
export type AttemptState = 'IN_PROGRESS' | 'GRADING' | 'GRADED';
export type Pacing = 'PER_QUESTION' | 'WHOLE' | 'UNTIMED';
/** `locked`: not shown yet; `open`: answers count; `closed`: the learner went on or time is up. */
export type ItemPhase = 'locked' | 'open' | 'closed';

/** How sure a learner is of an answer. */
export const CONFIDENCES = ['SURE', 'UNSURE', 'GUESS'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type AttemptClock = { pacing: Pacing; state: AttemptState; deadlineAt: Date | null };
export type ItemClock = { id: string; limitSeconds: number | null; shownAt: Date | null; deadlineAt: Date | null; closedAt: Date | null };

/** Question by question the learner may pause between questions, but not for ever. */
const PAUSES_SECONDS = 24 * 60 * 60;

/** A limit with extra time in it, in whole seconds; never less than the learner is owed. */
export function withExtraTime(limitSeconds: number, factor: number): number {
  // 60 × 1.1 is 66.00000000000001 in floating point, and 67 would not be meant.
  return Math.ceil(limitSeconds * factor - 1e-6);
}

/**
 * When the whole attempt is over. Question by question it is over with its last question's clock once that has
 * been shown, and before that at the sum of the limits + 24 h.
 */
export function attemptDeadline({
  pacing,
  startedAt,
  items,
}: {
  pacing: Pacing;
  startedAt: Date;
  items: readonly ItemClock[];
}): Date | null {
  if (pacing === 'UNTIMED') return null;
  const sum = addSeconds(
    startedAt,
    items.reduce((seconds, item) => seconds + (item.limitSeconds ?? 0), 0),
  );
  if (pacing === 'WHOLE') return sum;
  const atTheLatest = addSeconds(sum, PAUSES_SECONDS);
  const last = items.at(-1)?.deadlineAt;
  return last ? earlier(last, atTheLatest) : atTheLatest;
}

/** True once no save can count any more: closing runs from here on. */
export function isOverdue({ state, deadlineAt }: Pick<AttemptClock, 'state' | 'deadlineAt'>, now: Date, graceSeconds: number): boolean {
  return state === 'IN_PROGRESS' && deadlineAt !== null && now > addSeconds(deadlineAt, graceSeconds);
}

/** The state for every reader: an overdue attempt is closed even before the sweep has come by. */
export function stateAt(attempt: Pick<AttemptClock, 'state' | 'deadlineAt'>, now: Date, graceSeconds: number): AttemptState {
  return isOverdue(attempt, now, graceSeconds) ? 'GRADING' : attempt.state;
}

/** Question by question: the one that is shown and that the learner has not left, though its time may be up. */
export function currentItem<Item extends ItemClock>(pacing: Pacing, items: readonly Item[]): Item | null {
  if (pacing !== 'PER_QUESTION') return null;
  return items.find((item) => item.shownAt !== null && item.closedAt === null) ?? null;
}

/** What an open attempt's question is for its learner; grace is for saves under way, not for reading on. */
export function phaseOf(attempt: AttemptClock, item: ItemClock, now: Date): ItemPhase {
  const isOver = (deadlineAt: Date | null) => deadlineAt !== null && now >= deadlineAt;
  if (attempt.state !== 'IN_PROGRESS' || item.closedAt !== null || isOver(attempt.deadlineAt) || isOver(item.deadlineAt)) return 'closed';
  return attempt.pacing === 'PER_QUESTION' && item.shownAt === null ? 'locked' : 'open';
}

/** Going on from one question: what to write. */
export type Advance = {
  close: { itemId: string; closedAt: Date };
  /** Null after the last question. */
  show: { itemId: string; shownAt: Date; deadlineAt: Date; attemptDeadlineAt: Date } | null;
};

/** Null when there is nothing to do: it was done before, the attempt is over, or that question is not the current one. */
export function planAdvance(
  attempt: AttemptClock & { startedAt: Date },
  items: readonly ItemClock[],
  { fromItemId, now }: { fromItemId: string; now: Date },
): Advance | null {
  const from = currentItem(attempt.pacing, items);
  if (from?.id !== fromItemId || attempt.state !== 'IN_PROGRESS' || attempt.deadlineAt === null || now >= attempt.deadlineAt) return null;
  // Left by the clock: then the last saves on their way still have their grace.
  const closedAt = from.deadlineAt ? earlier(now, from.deadlineAt) : now;
  const close = { itemId: from.id, closedAt };
  const next = items[items.indexOf(from) + 1];
  if (!next) return { close, show: null };
  const deadlineAt = earlier(addSeconds(now, next.limitSeconds ?? 0), attempt.deadlineAt);
  const after = items.map((item) => (item === next ? { ...next, deadlineAt } : item));
  const attemptDeadlineAt = attemptDeadline({ ...attempt, items: after }) ?? attempt.deadlineAt;
  return { close, show: { itemId: next.id, shownAt: now, deadlineAt, attemptDeadlineAt } };
}

/** Seconds until grading is tried again: 5, 10, 20 … up to ten minutes. */
export function gradingBackOffSeconds(tries: number): number {
  return Math.min(5 * 2 ** Math.max(0, tries - 1), 600);
}
