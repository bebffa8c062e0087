import { db, sql } from '#lib/db/client.ts';
import type { PartGrade } from '#lib/grading/contract.ts';
import { gradeQuestion } from '#lib/grading/grade-question.ts';
import { pythonPool } from '#lib/python/shared-pool.ts';
import { Answer } from '#lib/questions/answer.ts';
import { scoreAfterHints } from '#lib/questions/hints.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { GRADING_LEASE_SECONDS } from './grading-lease.ts';
import { gradingBackOffSeconds } from './rules.ts';
import { storableJson } from './storable-json.ts';
import { versionedQuestion } from './versioned-question.ts';

/**
 * Grades an attempt that was taken for grading. A failure of ours is never a wrong answer: the attempt stays in
 * 'GRADING' with the error, and the sweep tries again later. `tries` tells this taking from later ones.
 */
export async function gradeAttempt({ attemptId, tries }: { attemptId: string; tries: number }): Promise<void> {
  try {
    const items = await readItems(attemptId);
    const grades: NewGrade[] = [];
    for (const item of items) {
      // Programs take their time: the lease is held while they run, and a grader that has lost it stops.
      if (!(await holdLease({ attemptId, tries }))) return;
      grades.push(...(await gradeItem(item, { owner: attemptId })));
    }
    await writeGrades(attemptId, grades);
  } catch (error) {
    await db.$executeRaw`
      update attempt set
        grading_error = ${error instanceof Error ? error.message : String(error)},
        lease_until = app_now() + make_interval(secs => ${gradingBackOffSeconds(tries)})
      where id = ${attemptId}::uuid and state = 'GRADING' and grading_tries = ${tries}`;
  }
}

async function holdLease({ attemptId, tries }: { attemptId: string; tries: number }): Promise<boolean> {
  const held = await db.$executeRaw`
    update attempt set lease_until = app_now() + make_interval(secs => ${GRADING_LEASE_SECONDS})
    where id = ${attemptId}::uuid and state = 'GRADING' and grading_tries = ${tries}`;
  return held === 1;
}

export type ItemToGrade = {
  itemId: string;
  versionId: string;
  content: unknown;
  /** Of the variant. */
  seed: number;
  /** Current answers by part; null when there are none. */
  answers: Record<string, { answer: unknown; revision: number }> | null;
  /** What hints have cost, by part; null when none were taken. */
  hintCosts: Record<string, number> | null;
};

/** SQL for the cost of hints by part of the row called `item`; only practice has any. */
export const hintCosts: ReturnType<typeof sql> = sql`
  (select jsonb_object_agg(part_id, cost)
    from (select part_id, sum(hint_use.cost) as cost from hint_use where hint_use.attempt_item_id = item.id group by part_id) by_part)`;

/** One row of `grade` in the making. */
export type NewGrade = {
  itemId: string;
  partId: string;
  revision: number | null;
  versionId: string;
  graderVersion: number;
  score: number;
  weight: number;
  provisional: boolean;
  detail: object;
};

/** The grades of all parts of one item. Throws when an answer cannot be read, a grader fails or programs cannot be run. */
export async function gradeItem(
  { itemId, versionId, content, seed, answers, hintCosts: costs }: ItemToGrade,
  { owner }: { owner: string },
): Promise<NewGrade[]> {
  const question = versionedQuestion({ versionId, content, seed });
  const saved = answers ?? {};
  const parsed = Object.fromEntries(Object.entries(saved).map(([partId, { answer }]) => [partId, Answer.parse(answer)]));
  const weights = new Map(partsOf(question).map((part) => [part.id, part.weight]));
  const graded = await gradeQuestion(question, parsed, { seed, run: (job) => pythonPool().run(job, { owner }) });
  return graded.parts.map(({ partId, graderVersion, ...given }) => {
    const detail = afterHints(given, costs?.[partId] ?? 0);
    return {
      itemId,
      partId,
      revision: saved[partId]?.revision ?? null,
      versionId,
      graderVersion,
      score: detail.score,
      weight: weights.get(partId) ?? 1,
      provisional: detail.provisional,
      detail,
    };
  });
}

function afterHints(grade: PartGrade, hintCost: number): PartGrade {
  if (hintCost === 0) return grade;
  const score = scoreAfterHints(grade.score, hintCost);
  return { ...grade, score, hintCost: scoreAfterHints(grade.score, score) };
}

/** Practice counts what was tried: questions that got feedback have their grades, untouched ones are left out. */
async function readItems(attemptId: string): Promise<ItemToGrade[]> {
  return await db.$queryRaw`
    select item.id as "itemId", version.id as "versionId", version.content, item.variant_seed as seed,
      (select jsonb_object_agg(response.part_id, jsonb_build_object('answer', response.answer, 'revision', response.revision))
        from response where response.attempt_item_id = item.id) as answers,
      case attempt.mode when 'PRACTICE' then ${hintCosts} end as "hintCosts"
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.id = ${attemptId}::uuid
      and (attempt.mode <> 'PRACTICE' or (
        (item.closed_at is not null or exists (select from response where response.attempt_item_id = item.id))
        and not exists (select from grade where grade.attempt_item_id = item.id)))
    order by item.position`;
}

/** The grades and the state in one statement: of two graders the second finds nothing to do. */
async function writeGrades(attemptId: string, grades: readonly NewGrade[]): Promise<void> {
  await db.$executeRaw`
    with new_grade as (
      select * from jsonb_to_recordset(${storableJson(grades)}::jsonb) as (
        "itemId" uuid, "partId" text, revision int, "versionId" uuid, "graderVersion" int,
        score float8, weight float8, provisional boolean, detail jsonb)
    ), counted as (
      select score, weight from new_grade
      union all
      select earlier.score, earlier.weight from grade earlier
      join attempt_item item on item.id = earlier.attempt_item_id
      where item.attempt_id = ${attemptId}::uuid
        and not exists (select from new_grade where "itemId" = earlier.attempt_item_id and "partId" = earlier.part_id)
    ), total as (
      select coalesce(sum(score * weight), 0) as score, coalesce(sum(weight), 0) as max_score from counted
    ), won as (
      update attempt set state = 'GRADED', graded_at = app_now(), lease_until = null, grading_error = null,
        score = total.score, max_score = total.max_score
      from total
      where attempt.id = ${attemptId}::uuid and attempt.state = 'GRADING'
      returning attempt.id
    )
    insert into grade (attempt_item_id, part_id, response_revision, question_version_id, grader_version, score, weight, provisional, detail, cause, created_at)
    select "itemId", "partId", revision, "versionId", "graderVersion", new_grade.score, weight, provisional, detail, 'SUBMIT', app_now()
    from new_grade, won
    -- Feedback in practice may have graded a question meanwhile.
    on conflict (attempt_item_id, part_id) where cause = 'SUBMIT' do nothing`;
}
