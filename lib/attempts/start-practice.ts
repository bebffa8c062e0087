import { db } from '#lib/db/client.ts';
import { listHeldBack, type OpenElsewhere } from './held-back.ts';

type Start = {
  userId: string;
  sectionId: string;
  /** Only these questions of the section; all without it. */
  questionIds?: readonly string[];
};
type Started =
  | { ok: true; attemptId: string }
  | { ok: false; error: { code: 'no-such-section' } | { code: 'no-questions' } | OpenElsewhere };

/**
 * Starts untimed practice. Questions of a confirmation test that the learner has open are left out;
 * `open-elsewhere` when that leaves none, or when one of them was asked for. `no-questions`: none is published.
 */
export async function startPractice({ userId, sectionId, questionIds }: Start): Promise<Started> {
  const [section, heldBack] = await Promise.all([
    db.section.findUnique({
      where: { id: sectionId },
      select: {
        questions: {
          where: { status: 'PUBLISHED', headVersionId: { not: null }, ...(questionIds && { id: { in: [...questionIds] } }) },
          orderBy: { position: 'asc' },
          select: { id: true, headVersionId: true },
        },
      },
    }),
    listHeldBack(userId),
  ]);
  if (!section) return { ok: false, error: { code: 'no-such-section' } };
  const free = section.questions.filter((question) => !heldBack.has(question.id));
  const blocking = section.questions.map((question) => heldBack.get(question.id)).find((attemptId) => attemptId !== undefined);
  if (blocking !== undefined && (questionIds || free.length === 0))
    return { ok: false, error: { code: 'open-elsewhere', attemptId: blocking } };
  if (free.length === 0) return { ok: false, error: { code: 'no-questions' } };
  return {
    ok: true,
    attemptId: await insertPractice({ userId, sectionId, versionIds: free.flatMap((question) => question.headVersionId ?? []) }),
  };
}

async function insertPractice({
  userId,
  sectionId,
  versionIds,
}: {
  userId: string;
  sectionId: string;
  versionIds: string[];
}): Promise<string> {
  const [{ id }] = await db.$queryRaw<[{ id: string }]>`
    with clock as materialized (
      select app_now() as at
    ), made as (
      insert into attempt (id, user_id, section_id, mode, pacing, started_at)
      select gen_random_uuid(), ${userId}::uuid, ${sectionId}, 'PRACTICE', 'UNTIMED', clock.at from clock
      returning id
    ), items as (
      insert into attempt_item (id, attempt_id, position, question_version_id, variant_seed, shown_at)
      select gen_random_uuid(), made.id, chosen.position::int, chosen.version_id, floor(random() * 2147483647)::int, clock.at
      from made, clock, unnest(${versionIds}::uuid[]) with ordinality as chosen (version_id, position)
    )
    select id from made`;
  return id;
}
