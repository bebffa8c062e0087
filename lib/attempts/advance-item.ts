import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';
import { isUuid } from './is-uuid.ts';
import { currentItem, type ItemClock, planAdvance } from './rules.ts';

/** The question that the learner is at now; 'end' after the last one and once the attempt is closed. */
export type Advanced = { next: { itemId: string } | 'end' };

/**
 * Goes on from a question, for good: closes it, shows the next one and starts its clock. Asking twice, or from a
 * question that was left already, changes nothing and tells where the learner is.
 */
export async function advanceItem(ask: { userId: string; attemptId: string; fromItemId: string }): Promise<Result<Advanced, 'not-found'>> {
  if (!isUuid(ask.attemptId)) return { ok: false, error: { code: 'not-found' } };
  return await db.$transaction(async (transaction) => {
    // Locked against saves and the submit; the time is read after the lock.
    const [attempt] = await transaction.$queryRaw<AttemptRow[]>`
      select pacing, state, started_at as "startedAt", deadline_at as "deadlineAt" from attempt
      where id = ${ask.attemptId}::uuid and user_id = ${ask.userId}::uuid and pacing = 'PER_QUESTION'
      for no key update`;
    if (!attempt) return { ok: false, error: { code: 'not-found' } };
    const items = await transaction.$queryRaw<(ItemClock & { now: Date })[]>`
      select id, limit_seconds as "limitSeconds", shown_at as "shownAt", deadline_at as "deadlineAt", closed_at as "closedAt",
        app_now() as now
      from attempt_item where attempt_id = ${ask.attemptId}::uuid order by position`;
    const now = items[0]?.now;
    const advance = now ? planAdvance(attempt, items, { fromItemId: ask.fromItemId, now }) : null;
    if (advance) {
      await transaction.attemptItem.update({ where: { id: advance.close.itemId }, data: { closedAt: advance.close.closedAt } });
      if (advance.show) {
        const { itemId, shownAt, deadlineAt, attemptDeadlineAt } = advance.show;
        await transaction.attemptItem.update({ where: { id: itemId }, data: { shownAt, deadlineAt } });
        await transaction.attempt.update({ where: { id: ask.attemptId }, data: { deadlineAt: attemptDeadlineAt } });
      }
    }
    const isOpen = attempt.state === 'IN_PROGRESS' && now !== undefined && now < attempt.deadlineAt;
    const here = advance ? advance.show?.itemId : isOpen ? currentItem(attempt.pacing, items)?.id : undefined;
    return { ok: true, next: here === undefined ? 'end' : { itemId: here } };
  });
}

type AttemptRow = { pacing: 'PER_QUESTION'; state: 'IN_PROGRESS' | 'GRADING' | 'GRADED'; startedAt: Date; deadlineAt: Date };
