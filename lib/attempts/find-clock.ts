import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { Result } from '#lib/result.ts';
import { isUuid } from './is-uuid.ts';
import { type AttemptState, stateAt } from './rules.ts';

export type AttemptTimes = {
  serverNow: Date;
  deadlineAt: Date | null;
  /** Of the question that is shown now, question by question. */
  itemDeadlineAt: Date | null;
  /** That question; a page that shows another one has been overtaken by another tab or device. */
  currentItemId: string | null;
  state: AttemptState;
};

/** What a running countdown is set by; one statement that also checks the session. */
export async function findClock(ask: {
  userId: string;
  sessionId: string;
  attemptId: string;
}): Promise<Result<AttemptTimes, 'session-ended' | 'not-found'>> {
  if (!isUuid(ask.attemptId)) return { ok: false, error: { code: 'not-found' } };
  const [row] = await db.$queryRaw<(AttemptTimes & { attemptId: string | null })[]>`
    select app_now() as "serverNow", attempt.id as "attemptId", attempt.state, attempt.deadline_at as "deadlineAt", item.deadline_at as "itemDeadlineAt", item.id as "currentItemId"
    from session
    join "user" learner on learner.id = session.user_id
    left join attempt on attempt.id = ${ask.attemptId}::uuid and attempt.user_id = learner.id
    left join attempt_item item on item.attempt_id = attempt.id and attempt.pacing = 'PER_QUESTION' and item.shown_at is not null and item.closed_at is null
    where session.id = ${ask.sessionId}::uuid and session.user_id = ${ask.userId}::uuid
      and session.revoked_at is null and session.expires_at > app_now() and learner.disabled_at is null`;
  if (!row) return { ok: false, error: { code: 'session-ended' } };
  if (row.attemptId === null) return { ok: false, error: { code: 'not-found' } };
  const { attemptId, ...times } = row;
  return { ok: true, ...times, state: stateAt(times, times.serverNow, env.SAVE_GRACE_SECONDS) };
}
