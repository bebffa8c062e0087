import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import type { SessionToken } from '../accounts/rules.ts';
import { isUuid } from './is-uuid.ts';

/** What a browser's page sends of one question: all the time that it has shown it, not what was added. */
export const TimeBody = z.strictObject({
  itemId: z.uuid(),
  /** The page's own name: another page of the same browser counts for itself. */
  clientId: z.string().regex(/^[\w-]{1,64}$/),
  milliseconds: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});

type Report = z.infer<typeof TimeBody> & SessionToken & { attemptId: string };

/** What was on its way when the attempt ended. */
const LATE_SECONDS = 60;
/** Pages that one question may be counted on: nobody opens more, and a broken script must not fill the table. */
const MAX_PAGES = 100;

/**
 * Keeps how long a page has shown a question. The greatest total of a page wins, so that reports may come twice and in
 * any order; none can be longer than the question has been there. False where there is nothing to count.
 */
export async function recordTime({ userId, sessionId, attemptId, itemId, clientId, milliseconds }: Report): Promise<boolean> {
  if (!isUuid(attemptId)) return false;
  const counted = await db.$executeRaw`
    insert into time_spent as kept (attempt_item_id, client_id, milliseconds)
    select item.id, ${clientId},
      least(${milliseconds}::float8, 1000 * extract(epoch from the_end.at - item.shown_at))::int
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    -- least() leaves out what is null.
    cross join lateral (select least(app_now(), attempt.finished_at, attempt.deadline_at, item.closed_at, item.deadline_at) as at) the_end
    where attempt.id = ${attemptId}::uuid and attempt.user_id = ${userId}::uuid and item.id = ${itemId}::uuid
      and item.shown_at <= the_end.at
      and coalesce(app_now() <= least(attempt.finished_at, attempt.deadline_at) + make_interval(secs => ${LATE_SECONDS}), true)
      and exists (
        select from session join "user" learner on learner.id = session.user_id
        where session.id = ${sessionId}::uuid and session.user_id = ${userId}::uuid
          and session.revoked_at is null and session.expires_at > app_now() and learner.disabled_at is null
      )
      and (
        exists (select from time_spent own where own.attempt_item_id = item.id and own.client_id = ${clientId})
        or (select count(*) from time_spent other where other.attempt_item_id = item.id) < ${MAX_PAGES}
      )
    on conflict (attempt_item_id, client_id) do update set milliseconds = greatest(kept.milliseconds, excluded.milliseconds)`;
  return counted === 1;
}
