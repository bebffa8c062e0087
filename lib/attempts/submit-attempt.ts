import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';
import { gradeAttempt } from './grade-attempt.ts';
import { GRADING_LEASE_SECONDS } from './grading-lease.ts';
import { isUuid } from './is-uuid.ts';
import type { AttemptState } from './rules.ts';

/** `grading`: handed in; the grades follow, at the latest by the sweep. */
export type Submitted = { state: 'graded' | 'grading' };

/** Hands an attempt in and grades it. Whatever is clicked and sent again, it is handed in once. */
export async function submitAttempt({ userId, attemptId }: { userId: string; attemptId: string }): Promise<Result<Submitted, 'not-found'>> {
  if (!isUuid(attemptId)) return { ok: false, error: { code: 'not-found' } };
  // After the deadline it was the clock that ended it. An expired lease is taken over as the sweep would.
  const [taken] = await db.$queryRaw<{ tries: number }[]>`
    update attempt set
      state = 'GRADING',
      finished_at = coalesce(finished_at, least(app_now(), deadline_at)),
      closed_by = coalesce(closed_by, case when deadline_at <= app_now() then 'CLOCK'::"ClosedBy" else 'LEARNER' end),
      lease_until = app_now() + make_interval(secs => ${GRADING_LEASE_SECONDS}),
      grading_tries = grading_tries + 1
    where id = ${attemptId}::uuid and user_id = ${userId}::uuid
      and (state = 'IN_PROGRESS' or (state = 'GRADING' and lease_until < app_now()))
    returning grading_tries as tries`;
  if (taken) await gradeAttempt({ attemptId, tries: taken.tries });
  const attempt = await db.attempt.findFirst({ where: { id: attemptId, userId }, select: { state: true } });
  if (!attempt) return { ok: false, error: { code: 'not-found' } };
  return { ok: true, state: outcomes[attempt.state] };
}

const outcomes: Record<AttemptState, Submitted['state']> = { GRADED: 'graded', GRADING: 'grading', IN_PROGRESS: 'grading' };
