import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { gradeAttempt } from './grade-attempt.ts';
import { GRADING_LEASE_SECONDS } from './grading-lease.ts';

/** Few enough that all are graded while their lease lasts. */
const BATCH = 20;

/**
 * Closes attempts whose time is up, with the deadline as their finish, and grades them; also those whose grading
 * failed or whose grader died. Any number of machines may do this at once. Call again at once while `isMore`.
 */
export async function closeOverdueAttempts(): Promise<{ taken: number; isMore: boolean }> {
  const taken = await takeOverdue(null);
  for (const attempt of taken) await gradeAttempt(attempt);
  return { taken: taken.length, isMore: taken.length === BATCH };
}

/** The same for one attempt, for a reader who cannot wait for the sweep. */
export async function closeAttempt(attemptId: string): Promise<void> {
  for (const attempt of await takeOverdue(attemptId)) await gradeAttempt(attempt);
}

async function takeOverdue(attemptId: string | null): Promise<{ attemptId: string; tries: number }[]> {
  return await db.$queryRaw`
    update attempt set
      state = 'GRADING',
      finished_at = coalesce(finished_at, deadline_at),
      closed_by = coalesce(closed_by, 'CLOCK'),
      lease_until = app_now() + make_interval(secs => ${GRADING_LEASE_SECONDS}),
      grading_tries = grading_tries + 1
    where id in (
      select id from attempt
      where (${attemptId}::uuid is null or id = ${attemptId}::uuid)
        and ((state = 'IN_PROGRESS' and deadline_at < app_now() - make_interval(secs => ${env.SAVE_GRACE_SECONDS}))
          or (state = 'GRADING' and lease_until < app_now()))
      limit ${BATCH}
      for no key update skip locked
    )
    returning id as "attemptId", grading_tries as tries`;
}
