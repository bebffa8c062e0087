import { db, sql } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';

/** A question is part of a confirmation test that this learner has open: nothing may tell its answer. */
export type OpenElsewhere = { code: 'open-elsewhere'; attemptId: string };

/**
 * SQL for the questions of a learner's open confirmation tests, also while saves still count:
 * `question_id`, with the test's `attempt_id` and `started_at`.
 */
export function openQuestions(userId: string): ReturnType<typeof sql> {
  return sql`
    select version.question_id, attempt.id as attempt_id, attempt.started_at
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.user_id = ${userId}::uuid and attempt.state = 'IN_PROGRESS' and attempt.mode = 'CONFIRMATION'
      and attempt.deadline_at + make_interval(secs => ${env.SAVE_GRACE_SECONDS}) >= app_now()`;
}

/** The questions that are held back from a learner, each with the open attempt that it is part of. */
export async function listHeldBack(userId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ questionId: string; attemptId: string }[]>`
    select question_id as "questionId", attempt_id as "attemptId" from (${openQuestions(userId)}) as open_question`;
  return new Map(rows.map((row) => [row.questionId, row.attemptId]));
}
