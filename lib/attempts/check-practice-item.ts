import { db } from '#lib/db/client.ts';
import { findResult, type ResultItem } from './find-result.ts';
import { gradeItem, hintCosts, type ItemToGrade, type NewGrade } from './grade-attempt.ts';
import { listHeldBack, type OpenElsewhere } from './held-back.ts';
import { isUuid } from './is-uuid.ts';
import { storableJson } from './storable-json.ts';

type Ask = { userId: string; attemptId: string; itemId: string };
type Checked = { ok: true; item: ResultItem } | { ok: false; error: { code: 'not-found' } | OpenElsewhere };

/**
 * Feedback on one question of practice: closes it, grades it and gives the result. Asking again gives the same.
 * A grader's failure throws: the question stays closed and is graded by the next asking.
 */
export async function checkPracticeItem({ userId, attemptId, itemId }: Ask): Promise<Checked> {
  if (!isUuid(attemptId) || !isUuid(itemId)) return { ok: false, error: { code: 'not-found' } };
  const [item] = await db.$queryRaw<{ questionId: string }[]>`
    select version.question_id as "questionId"
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.id = ${attemptId}::uuid and attempt.user_id = ${userId}::uuid and attempt.mode = 'PRACTICE' and item.id = ${itemId}::uuid`;
  if (!item) return { ok: false, error: { code: 'not-found' } };
  const openIn = (await listHeldBack(userId)).get(item.questionId);
  if (openIn !== undefined) return { ok: false, error: { code: 'open-elsewhere', attemptId: openIn } };

  // The update waits for a save under way, and later saves find the question closed.
  await db.$executeRaw`
    update attempt_item item set closed_at = app_now()
    from attempt
    where item.id = ${itemId}::uuid and item.closed_at is null and attempt.id = item.attempt_id and attempt.state = 'IN_PROGRESS'`;
  const [toGrade] = await readUngraded(itemId);
  if (toGrade) await writePracticeGrades(await gradeItem(toGrade, { owner: userId }));

  const result = await findResult({ userId, attemptId });
  const checked = result?.items.find((each) => each.id === itemId);
  return checked ? { ok: true, item: checked } : { ok: false, error: { code: 'not-found' } };
}

async function readUngraded(itemId: string): Promise<ItemToGrade[]> {
  return await db.$queryRaw`
    select item.id as "itemId", version.id as "versionId", version.content, item.variant_seed as seed,
      (select jsonb_object_agg(response.part_id, jsonb_build_object('answer', response.answer, 'revision', response.revision))
        from response where response.attempt_item_id = item.id) as answers,
      ${hintCosts} as "hintCosts"
    from attempt_item item
    join question_version version on version.id = item.question_version_id
    where item.id = ${itemId}::uuid and item.closed_at is not null
      and not exists (select from grade where grade.attempt_item_id = item.id)`;
}

async function writePracticeGrades(grades: readonly NewGrade[]): Promise<void> {
  await db.$executeRaw`
    insert into grade (attempt_item_id, part_id, response_revision, question_version_id, grader_version, score, weight, provisional, detail, cause, created_at)
    select "itemId", "partId", revision, "versionId", "graderVersion", score, weight, provisional, detail, 'SUBMIT', app_now()
    from jsonb_to_recordset(${storableJson(grades)}::jsonb) as (
      "itemId" uuid, "partId" text, revision int, "versionId" uuid, "graderVersion" int,
      score float8, weight float8, provisional boolean, detail jsonb)
    -- Two clicks: the first one's grades stand.
    on conflict (attempt_item_id, part_id) where cause = 'SUBMIT' do nothing`;
}
