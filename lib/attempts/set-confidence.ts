import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { Result } from '#lib/result.ts';
import { isUuid } from './is-uuid.ts';
import type { Confidence } from './rules.ts';

type Ask = {
  userId: string;
  attemptId: string;
  itemId: string;
  partId: string;
  /** Null takes back what was said. */
  level: Confidence | null;
};

export type ConfidenceRefusal =
  /** Missing, somebody else's, or a question that was not shown yet. */
  | 'not-found'
  /** The part can no longer be answered. */
  | 'closed';

/** Keeps how sure the learner is of an answer, as long as it may be changed. Saying it again changes nothing. */
export async function setConfidence({ userId, attemptId, itemId, partId, level }: Ask): Promise<Result<object, ConfidenceRefusal>> {
  if (!isUuid(attemptId) || !isUuid(itemId)) return { ok: false, error: { code: 'not-found' } };
  const grace = env.SAVE_GRACE_SECONDS;
  const [item] = await db.$queryRaw<{ isOpen: boolean }[]>`
    with item as materialized (
      select item.id,
        attempt.state = 'IN_PROGRESS' and item.closed_at is null
          and coalesce(attempt.deadline_at + make_interval(secs => ${grace}) >= app_now(), true)
          and coalesce(item.deadline_at + make_interval(secs => ${grace}) >= app_now(), true) as is_open
      from attempt
      join attempt_item item on item.attempt_id = attempt.id
      join question_version version on version.id = item.question_version_id
      where attempt.id = ${attemptId}::uuid and attempt.user_id = ${userId}::uuid and item.id = ${itemId}::uuid
        and (attempt.pacing <> 'PER_QUESTION' or item.shown_at is not null)
        -- As in save_response: a question that is no group has the single part 'main'.
        and case when version.kind <> 'group' then ${partId} = 'main'
          else exists (select from jsonb_array_elements(version.content -> 'parts') part where part ->> 'id' = ${partId}) end
    ), cleared as (
      delete from part_confidence using item
      where part_confidence.attempt_item_id = item.id and part_id = ${partId} and item.is_open and ${level}::text is null
    ), kept as (
      insert into part_confidence (attempt_item_id, part_id, level, set_at)
      select item.id, ${partId}, ${level}::"Confidence", app_now() from item where item.is_open and ${level}::text is not null
      on conflict (attempt_item_id, part_id) do update set level = excluded.level, set_at = excluded.set_at
    )
    select is_open as "isOpen" from item`;
  if (!item) return { ok: false, error: { code: 'not-found' } };
  return item.isOpen ? { ok: true } : { ok: false, error: { code: 'closed' } };
}
