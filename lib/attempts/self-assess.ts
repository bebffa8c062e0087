import { db } from '#lib/db/client.ts';
import type { PartGrade } from '#lib/grading/contract.ts';
import { keyPointsOf } from '#lib/grading/key-points.ts';
import { partsOf } from '#lib/questions/parts.ts';
import type { Result } from '#lib/result.ts';
import { listHeldBack } from './held-back.ts';
import { isUuid } from './is-uuid.ts';
import { storableText } from './storable-json.ts';
import { versionedQuestion } from './versioned-question.ts';

type Assessment = {
  userId: string;
  attemptId: string;
  itemId: string;
  partId: string;
  /** Ids of key points, as in the grade's marks, to whether the learner finds them met; missing ones are not. */
  verdicts: Readonly<Record<string, boolean>>;
  comment: string | null;
};

/**
 * The learner's own verdict on a provisional grade, replacing an earlier one. It counts in the learner's review
 * only; disagreement is kept for the author. `not-found` also where nothing provisional was graded.
 */
export async function selfAssess({
  userId,
  attemptId,
  itemId,
  partId,
  verdicts,
  comment,
}: Assessment): Promise<Result<{ score: number; disagrees: boolean }, 'not-found'>> {
  const graded = isUuid(attemptId) && isUuid(itemId) ? await findGrade({ userId, attemptId, itemId, partId }) : null;
  const part = graded && partsOf(versionedQuestion(graded)).find((each) => each.id === partId);
  if (!graded || !part || (await listHeldBack(userId)).has(graded.questionId)) return { ok: false, error: { code: 'not-found' } };

  const own = keyPointsOf(part).map(({ id, share }) => ({ id, share, isMet: verdicts[id] === true }));
  const score = Math.min(
    1,
    own.reduce((sum, point) => sum + (point.isMet ? point.share : 0), 0),
  );
  const disagrees = own.some(({ id, isMet }) => isMet !== graded.detail.marks.some((mark) => mark.id === id && mark.verdict === 'right'));
  await db.$executeRaw`
    insert into self_assessment (attempt_item_id, part_id, user_id, verdicts, score, disagrees, comment, created_at)
    values (${itemId}::uuid, ${partId}, ${userId}::uuid, ${JSON.stringify(Object.fromEntries(own.map(({ id, isMet }) => [id, isMet])))}::jsonb,
      ${score}::float8, ${disagrees}, ${comment === null ? null : storableText(comment)}, app_now())
    on conflict (attempt_item_id, part_id) do update set
      verdicts = excluded.verdicts, score = excluded.score, disagrees = excluded.disagrees, comment = excluded.comment, created_at = excluded.created_at`;
  return { ok: true, score, disagrees };
}

type Graded = { versionId: string; questionId: string; content: unknown; seed: number; detail: PartGrade };

async function findGrade(ask: Pick<Assessment, 'userId' | 'attemptId' | 'itemId' | 'partId'>): Promise<Graded | null> {
  const [row] = await db.$queryRaw<(Graded & { provisional: boolean })[]>`
    select version.id as "versionId", version.question_id as "questionId", version.content, item.variant_seed as seed, grade.detail, grade.provisional
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    join grade on grade.attempt_item_id = item.id and grade.part_id = ${ask.partId}
    where attempt.id = ${ask.attemptId}::uuid and attempt.user_id = ${ask.userId}::uuid and item.id = ${ask.itemId}::uuid
      and (attempt.state = 'GRADED' or attempt.mode = 'PRACTICE')
    order by grade.id desc limit 1`;
  return row?.provisional ? row : null;
}
