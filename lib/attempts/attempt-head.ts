import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import { openQuestions } from './held-back.ts';
import { isUuid } from './is-uuid.ts';
import { type AttemptMode, type AttemptState, type Pacing, stateAt } from './rules.ts';

/** A thing of the bank by name. */
export type Titled = { id: string; title: LocalText };

/** What every page about an attempt shows of it. */
export type AttemptHead = {
  id: string;
  mode: AttemptMode;
  pacing: Pacing;
  /** As every reader must see it: an attempt whose time is up is closed even before the sweep has come by. */
  state: AttemptState;
  /** Null in practice that is not of a test. */
  test: Titled | null;
  section: Titled;
  subject: Titled;
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  closedBy: 'LEARNER' | 'CLOCK' | null;
  extraTimeFactor: number;
  /**
   * Sum of part scores by their weights; null until graded, and while a test is open that began before this attempt
   * was handed in and asks one of its questions: the points would tell whether an answer is right.
   */
  score: number | null;
  maxScore: number | null;
};

type Row = Omit<AttemptHead, 'test' | 'section' | 'subject'> & {
  testId: string | null;
  testTitle: LocalText | null;
  sectionId: string;
  sectionTitle: LocalText;
  subjectId: string;
  subjectTitle: LocalText;
  serverNow: Date;
};

/** An attempt of this learner; null when it is missing or somebody else's. */
export async function findAttemptHead({
  userId,
  attemptId,
}: {
  userId: string;
  attemptId: string;
}): Promise<{ head: AttemptHead; serverNow: Date } | null> {
  if (!isUuid(attemptId)) return null;
  const [row] = await readRows({ userId, attemptId, testId: null, sectionId: null, limit: 1 });
  return row ? { head: toHead(row), serverNow: row.serverNow } : null;
}

/** The learner's attempts, newest first; of one test or section when it is given. */
export async function listAttempts({
  userId,
  testId,
  sectionId,
}: {
  userId: string;
  testId?: string;
  sectionId?: string;
}): Promise<AttemptHead[]> {
  return (await readRows({ userId, attemptId: null, testId: testId ?? null, sectionId: sectionId ?? null, limit: 500 })).map(toHead);
}

type Ask = { userId: string; attemptId: string | null; testId: string | null; sectionId: string | null; limit: number };

async function readRows({ userId, attemptId, testId, sectionId, limit }: Ask): Promise<Row[]> {
  return await db.$queryRaw`
    with open_question as materialized (${openQuestions(userId)})
    select attempt.id, attempt.mode, attempt.pacing, attempt.state, attempt.started_at as "startedAt", attempt.deadline_at as "deadlineAt",
      attempt.finished_at as "finishedAt", attempt.closed_by as "closedBy", attempt.extra_time_factor as "extraTimeFactor",
      case when not points.are_held_back then attempt.score end as score,
      case when not points.are_held_back then attempt.max_score end as "maxScore",
      test.id as "testId", test.title as "testTitle", section.id as "sectionId", section.title as "sectionTitle",
      subject.id as "subjectId", subject.title as "subjectTitle", app_now() as "serverNow"
    from attempt
    left join test on test.id = attempt.test_id
    join section on section.id = coalesce(test.section_id, attempt.section_id)
    join subject on subject.id = section.subject_id
    cross join lateral (
      select exists (
        select from attempt_item item
        join question_version version on version.id = item.question_version_id
        join open_question on open_question.question_id = version.question_id and open_question.started_at <= attempt.finished_at
        where item.attempt_id = attempt.id
      ) as are_held_back
    ) points
    where attempt.user_id = ${userId}::uuid
      and (${attemptId}::uuid is null or attempt.id = ${attemptId}::uuid)
      and (${testId}::text is null or attempt.test_id = ${testId}::text)
      and (${sectionId}::text is null or section.id = ${sectionId}::text)
    order by attempt.started_at desc
    limit ${limit}::int`;
}

function toHead({ testId, testTitle, sectionId, sectionTitle, subjectId, subjectTitle, serverNow, ...row }: Row): AttemptHead {
  const state = stateAt(row, serverNow, env.SAVE_GRACE_SECONDS);
  const isClosedByClock = state !== row.state;
  return {
    ...row,
    state,
    ...(isClosedByClock && { finishedAt: row.deadlineAt, closedBy: 'CLOCK' as const }),
    test: testId !== null && testTitle !== null ? { id: testId, title: testTitle } : null,
    section: { id: sectionId, title: sectionTitle },
    subject: { id: subjectId, title: subjectTitle },
  };
}
