import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';

type Ask = { userId: string; questionId: string; isOn: boolean };

/** Sets or removes a bookmark; doing it again changes nothing. `not-found`: there is no such question. */
export async function setBookmark({ userId, questionId, isOn }: Ask): Promise<Result<object, 'not-found'>> {
  if (!isOn) {
    await db.bookmark.deleteMany({ where: { userId, questionId } });
    return { ok: true };
  }
  const [{ exists }] = await db.$queryRaw<[{ exists: boolean }]>`
    with question_there as (
      select id from question where id = ${questionId} and head_version_id is not null
    ), made as (
      insert into bookmark (user_id, question_id, created_at)
      select ${userId}::uuid, id, app_now() from question_there
      on conflict (user_id, question_id) do nothing
    )
    select exists (select from question_there)`;
  return exists ? { ok: true } : { ok: false, error: { code: 'not-found' } };
}
