import { type AttemptHead, listAttempts } from '#lib/attempts/attempt-head.ts';
import { db } from '#lib/db/client.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import { type AttemptSummary, summarise } from './rules.ts';

/** `userId` null: nobody is signed in, nothing is done yet. */
type Reader = { userId: string | null };

export type SubjectProgress = { id: string; title: LocalText; sections: SectionProgress[] };

export type SectionProgress = {
  /** `<subject>/<slug>` */
  id: string;
  slug: string;
  title: LocalText;
  /** Published questions. */
  questionCount: number;
  /** Of those, tried at least once in practice. */
  practicedCount: number;
  testCount: number;
  /** Tests with at least one graded attempt. */
  doneTestCount: number;
};

export type SectionView = SectionProgress & {
  subject: { id: string; title: LocalText };
  /** Opening page in Markdown. */
  summary: LocalText | null;
  tests: TestProgress[];
  /** Practice of this section that was not ended. */
  openPracticeId: string | null;
};

export type TestProgress = {
  id: string;
  title: LocalText;
  defaultPacing: 'PER_QUESTION' | 'WHOLE';
  questionCount: number;
  /** All limits together, with the learner's extra time. */
  limitSeconds: number;
} & AttemptSummary;

/** All subjects in the course's order, with their sections and what the learner has done. */
export async function listSubjects(reader: Reader): Promise<SubjectProgress[]> {
  const [subjects, sections] = await Promise.all([
    db.$queryRaw<{ id: string; title: LocalText }[]>`select id, title from subject order by position, id`,
    readSections({ ...reader, subjectId: null, sectionId: null }),
  ]);
  return subjects.map((subject) => ({
    ...subject,
    sections: sections.filter((section) => section.subjectId === subject.id).map(toSectionProgress),
  }));
}

/** One subject; null when there is none. */
export async function findSubject({ userId, subjectId }: Reader & { subjectId: string }): Promise<SubjectProgress | null> {
  const [subject, sections] = await Promise.all([
    db.subject.findUnique({ where: { id: subjectId }, select: { id: true, title: true } }),
    readSections({ userId, subjectId, sectionId: null }),
  ]);
  return subject && { id: subject.id, title: subject.title as LocalText, sections: sections.map(toSectionProgress) };
}

/** One section with its tests; null when there is none. */
export async function findSection({ userId, sectionId }: Reader & { sectionId: string }): Promise<SectionView | null> {
  const [[section], tests, attempts, openPractice] = await Promise.all([
    readSections({ userId, subjectId: null, sectionId }),
    readTests({ userId, sectionId }),
    userId === null ? ([] as AttemptHead[]) : listAttempts({ userId, sectionId }),
    userId === null
      ? null
      : db.attempt.findFirst({
          where: { userId, sectionId, mode: 'PRACTICE', state: 'IN_PROGRESS' },
          orderBy: { startedAt: 'desc' },
          select: { id: true },
        }),
  ]);
  if (!section) return null;
  return {
    ...toSectionProgress(section),
    subject: { id: section.subjectId, title: section.subjectTitle },
    summary: section.summary,
    tests: tests.map((test) => ({ ...test, ...summarise(attempts.filter((attempt) => attempt.test?.id === test.id)) })),
    openPracticeId: openPractice?.id ?? null,
  };
}

type SectionRow = SectionProgress & { subjectId: string; subjectTitle: LocalText; summary: LocalText | null };

async function readSections({
  userId,
  subjectId,
  sectionId,
}: Reader & { subjectId: string | null; sectionId: string | null }): Promise<SectionRow[]> {
  return await db.$queryRaw`
    with practiced as (
      select question.section_id, count(distinct question.id)::int as count
      from attempt
      join attempt_item item on item.attempt_id = attempt.id
      join question_version version on version.id = item.question_version_id
      join question on question.id = version.question_id and question.status = 'PUBLISHED'
      where attempt.user_id = ${userId}::uuid and attempt.mode = 'PRACTICE'
        and exists (select from grade where grade.attempt_item_id = item.id)
      group by question.section_id
    ), done as (
      select test.section_id, count(distinct test.id)::int as count
      from attempt join test on test.id = attempt.test_id and not test.is_retired
      where attempt.user_id = ${userId}::uuid and attempt.mode = 'CONFIRMATION' and attempt.state = 'GRADED'
      group by test.section_id
    )
    select section.id, section.slug, section.title, section.summary, subject.id as "subjectId", subject.title as "subjectTitle",
      (select count(*)::int from question where question.section_id = section.id and question.status = 'PUBLISHED') as "questionCount",
      (select count(*)::int from test where test.section_id = section.id and not test.is_retired and exists (
        select from test_item join question on question.id = test_item.question_id where test_item.test_id = test.id and question.status = 'PUBLISHED'
      )) as "testCount",
      coalesce(practiced.count, 0) as "practicedCount",
      coalesce(done.count, 0) as "doneTestCount"
    from section
    join subject on subject.id = section.subject_id
    left join practiced on practiced.section_id = section.id
    left join done on done.section_id = section.id
    where (${subjectId}::text is null or subject.id = ${subjectId}::text)
      and (${sectionId}::text is null or section.id = ${sectionId}::text)
    order by subject.position, section.position, section.id`;
}

function toSectionProgress({ id, slug, title, questionCount, practicedCount, testCount, doneTestCount }: SectionRow): SectionProgress {
  return { id, slug, title, questionCount, practicedCount, testCount, doneTestCount };
}

type TestRow = Omit<TestProgress, keyof AttemptSummary>;

async function readTests({ userId, sectionId }: Reader & { sectionId: string }): Promise<TestRow[]> {
  return await db.$queryRaw`
    select test.id, test.title, test.default_pacing as "defaultPacing", count(*)::int as "questionCount",
      -- Each limit is rounded up by itself, as at the start of an attempt.
      sum(ceil((version.content ->> 'limitSeconds')::int * coalesce(learner.extra_time_factor, 1) - 1e-6))::int as "limitSeconds"
    from test
    join test_item item on item.test_id = test.id
    join question on question.id = item.question_id and question.status = 'PUBLISHED'
    join question_version version on version.id = question.head_version_id
    left join "user" learner on learner.id = ${userId}::uuid
    where test.section_id = ${sectionId} and not test.is_retired
    group by test.id
    order by test.position, test.id`;
}
