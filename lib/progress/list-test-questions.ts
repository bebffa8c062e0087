import { db } from '#lib/db/client.ts';
import type { PartKind } from '#lib/questions/registry.ts';

/** What a learner may know of a question before the test: nothing of its content. */
export type TestQuestion = { position: number; kinds: PartKind[]; limitSeconds: number };

/** The questions of a test in their order, with the learner's extra time. */
export async function listTestQuestions({ userId, testId }: { userId: string | null; testId: string }): Promise<TestQuestion[]> {
  return await db.$queryRaw`
    select item.position,
      case version.kind when 'group' then array(select distinct part ->> 'kind' from jsonb_array_elements(version.content -> 'parts') part order by 1)
        else array[version.kind] end as kinds,
      ceil((version.content ->> 'limitSeconds')::int * coalesce(learner.extra_time_factor, 1) - 1e-6)::int as "limitSeconds"
    from test_item item
    join question on question.id = item.question_id and question.status = 'PUBLISHED'
    join question_version version on version.id = question.head_version_id
    left join "user" learner on learner.id = ${userId}::uuid
    where item.test_id = ${testId}
    order by item.position`;
}
