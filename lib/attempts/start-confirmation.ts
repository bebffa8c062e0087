import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { Result } from '#lib/result.ts';
import { closeAttempt } from './close-overdue.ts';
import { isUuid } from './is-uuid.ts';

type Start = { userId: string; testId: string; pacing: 'PER_QUESTION' | 'WHOLE' };

/**
 * Starts a confirmation test, or goes on with the one that is open: there is at most one for a learner and a
 * test. Question by question the first question's clock runs from here. `no-such-test`: none, or retired.
 */
export async function startConfirmation(start: Start): Promise<Result<{ attemptId: string; resumed: boolean }, 'no-such-test'>> {
  if (!isUuid(start.userId)) return { ok: false, error: { code: 'no-such-test' } };
  // Normally one round; a few when the open attempt is closed by somebody else between two looks at it.
  for (let round = 0; round < 10; round += 1) {
    const made = await insertAttempt(start);
    if (made.questionCount === 0) return { ok: false, error: { code: 'no-such-test' } };
    if (made.attemptId !== null) return { ok: true, attemptId: made.attemptId, resumed: false };
    const open = await findOpenAttempt(start);
    if (open && !open.isOverdue) return { ok: true, attemptId: open.id, resumed: true };
    if (open) await closeAttempt(open.id);
  }
  throw new Error(`test ${start.testId} of learner ${start.userId} neither starts nor is open`);
}

type Made = { questionCount: number; attemptId: string | null };

/** Makes the attempt with its questions, versions and seeds in one statement; none when one is open. */
async function insertAttempt({ userId, testId, pacing }: Start): Promise<Made> {
  const [made] = await db.$queryRaw<[Made]>`
    with clock as materialized (
      select app_now() as at
    ), chosen as (
      select row_number() over (order by item.position)::int as position, version.id as version_id,
        ceil((version.content ->> 'limitSeconds')::int * learner.extra_time_factor - 1e-6)::int as limit_seconds
      from test
      join test_item item on item.test_id = test.id
      join question on question.id = item.question_id and question.status = 'PUBLISHED'
      join question_version version on version.id = question.head_version_id
      join "user" learner on learner.id = ${userId}::uuid
      where test.id = ${testId} and not test.is_retired
    ), made as (
      insert into attempt (id, user_id, test_id, mode, pacing, extra_time_factor, started_at, deadline_at)
      select gen_random_uuid(), learner.id, ${testId}, 'CONFIRMATION', ${pacing}::"Pacing", learner.extra_time_factor, clock.at,
        clock.at + make_interval(secs => total.seconds)
          -- As attemptDeadline() in rules.ts: the only question is also the last.
          + case when ${pacing} = 'PER_QUESTION' and total.questions > 1 then interval '24 hours' else interval '0' end
      from clock, "user" learner, (select sum(limit_seconds) as seconds, count(*) as questions from chosen) total
      where learner.id = ${userId}::uuid and total.questions > 0
      on conflict (user_id, test_id) where state = 'IN_PROGRESS' and mode = 'CONFIRMATION' and test_id is not null do nothing
      returning id
    ), items as (
      insert into attempt_item (id, attempt_id, position, question_version_id, variant_seed, limit_seconds, shown_at, deadline_at)
      select gen_random_uuid(), made.id, chosen.position, chosen.version_id, floor(random() * 2147483647)::int, chosen.limit_seconds,
        case when ${pacing} = 'WHOLE' or chosen.position = 1 then clock.at end,
        case when ${pacing} = 'PER_QUESTION' and chosen.position = 1 then clock.at + make_interval(secs => chosen.limit_seconds) end
      from made, chosen, clock
    )
    select (select count(*)::int from chosen) as "questionCount", (select id from made) as "attemptId"`;
  return made;
}

async function findOpenAttempt({ userId, testId }: Start): Promise<{ id: string; isOverdue: boolean } | null> {
  const [open] = await db.$queryRaw<{ id: string; isOverdue: boolean }[]>`
    select id, deadline_at + make_interval(secs => ${env.SAVE_GRACE_SECONDS}) < app_now() as "isOverdue"
    from attempt
    where user_id = ${userId}::uuid and test_id = ${testId} and state = 'IN_PROGRESS' and mode = 'CONFIRMATION'`;
  return open ?? null;
}
