import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';

/** A question is part of a confirmation test that this learner has open: nothing may tell its answer. */
export type OpenElsewhere = { code: 'open-elsewhere'; attemptId: string };

/** The questions of the learner's open confirmation tests, each with that attempt; also while saves still count. */
export async function listHeldBack(userId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ questionId: string; attemptId: string }[]>`
    select version.question_id as "questionId", attempt.id as "attemptId"
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.user_id = ${userId}::uuid and attempt.state = 'IN_PROGRESS' and attempt.mode = 'CONFIRMATION'
      and attempt.deadline_at + make_interval(secs => ${env.SAVE_GRACE_SECONDS}) >= app_now()`;
  return new Map(rows.map((row) => [row.questionId, row.attemptId]));
}
