import { db } from '#lib/db/client.ts';
import type { PartGrade } from '#lib/grading/contract.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { type PublicPart, type PublicQuestion, toPublicQuestion } from '#lib/questions/public-question.ts';
import { type PartSolution, type QuestionSolution, toQuestionSolution } from '#lib/questions/question-solution.ts';
import { type AttemptHead, findAttemptHead } from './attempt-head.ts';
import { listHeldBack } from './held-back.ts';
import { type ItemTools, readItemTools } from './item-tools.ts';
import { questionImages } from './question-images.ts';
import type { Confidence } from './rules.ts';
import { versionedQuestion } from './versioned-question.ts';

export type AttemptResult = AttemptHead & {
  /** An open confirmation test of this learner that shares questions with this attempt; their results wait for its end. */
  heldBackBy: string | null;
  /** Empty until the attempt is graded; in practice the questions that got feedback. */
  items: ResultItem[];
};

export type ResultItem = { id: string; position: number } & ({ heldBackBy: string } | ({ heldBackBy: null } & GradedQuestion));

export type GradedQuestion = {
  question: Omit<PublicQuestion, 'parts'>;
  /** Names of the question's images to the hashes under which they are served. */
  images: Record<string, string>;
  /** How long it was before the learner's eyes; null where nothing was measured. */
  spentMilliseconds: number | null;
  /** Its own clock, with extra time in it; null when untimed or when the test had one clock for all. */
  limitSeconds: number | null;
  solution: Omit<QuestionSolution, 'parts'>;
  parts: ResultPart[];
};

export type ResultPart = {
  /** As it was asked. */
  part: PublicPart;
  solution: PartSolution;
  /** The answer that was graded; null when there was none. */
  answer: Answer | null;
  grade: PartGrade;
  /** Not graded: arrived after closing, or of another device and never chosen. */
  kept: KeptAnswer[];
  self: { verdicts: Record<string, boolean>; score: number; comment: string | null } | null;
  confidence: Confidence | null;
};

export type KeptAnswer = { state: 'late' | 'conflict'; answer: Answer | null; savedAt: Date };

/** The marked attempt of this learner; null when it is missing or somebody else's. Nothing before feedback is due. */
export async function findResult(ask: { userId: string; attemptId: string }): Promise<AttemptResult | null> {
  const found = await findAttemptHead(ask);
  if (!found) return null;
  const { head } = found;
  if (head.state !== 'GRADED' && head.mode !== 'PRACTICE') return { ...head, heldBackBy: null, items: [] };
  const [rows, kept, toolsOf, heldBack] = await Promise.all([
    readGrades(ask.attemptId),
    readKept(ask.attemptId),
    readItemTools(ask.attemptId),
    listHeldBack(ask.userId),
  ]);
  const items = [...Map.groupBy(rows, (row) => row.itemId).values()].flatMap((parts): ResultItem[] => {
    const [first] = parts;
    if (!first) return [];
    const { itemId: id, position, questionId } = first;
    const heldBackBy = heldBack.get(questionId);
    if (heldBackBy !== undefined) return [{ id, position, heldBackBy }];
    return [
      {
        id,
        position,
        heldBackBy: null,
        ...toGradedQuestion(first, parts, { kept: kept.filter((answer) => answer.itemId === id), tools: toolsOf(id) }),
        limitSeconds: head.pacing === 'PER_QUESTION' ? first.limitSeconds : null,
      },
    ];
  });
  return { ...head, heldBackBy: items.find((item) => item.heldBackBy !== null)?.heldBackBy ?? null, items };
}

function toGradedQuestion(
  item: GradeRow,
  grades: readonly GradeRow[],
  { kept, tools }: { kept: readonly KeptRow[]; tools: ItemTools },
): Omit<GradedQuestion, 'limitSeconds'> {
  const full = versionedQuestion(item);
  const { parts: publicParts, ...question } = toPublicQuestion(full, item.seed);
  const { parts: solutions, ...solution } = toQuestionSolution(full);
  const parts = publicParts.flatMap((part): ResultPart[] => {
    const row = grades.find((grade) => grade.partId === part.id);
    const partSolution = solutions.find((each) => each.id === part.id);
    if (!row || !partSolution) return [];
    return [
      {
        part,
        solution: partSolution,
        answer: row.answer,
        grade: row.detail,
        kept: kept.filter((answer) => answer.partId === part.id).map(({ state, answer, savedAt }) => ({ state, answer, savedAt })),
        self:
          row.selfScore === null || row.selfVerdicts === null
            ? null
            : { verdicts: row.selfVerdicts, score: row.selfScore, comment: row.selfComment },
        confidence: tools.confidences[part.id] ?? null,
      },
    ];
  });
  return { question, images: item.images, spentMilliseconds: tools.spentMilliseconds, solution, parts };
}

type GradeRow = {
  itemId: string;
  position: number;
  limitSeconds: number | null;
  seed: number;
  versionId: string;
  questionId: string;
  content: unknown;
  images: Record<string, string>;
  partId: string;
  /** Written by our own graders, never changed. */
  detail: PartGrade;
  answer: Answer | null;
  selfVerdicts: Record<string, boolean> | null;
  selfScore: number | null;
  selfComment: string | null;
};

/** The newest grade of every part, with the answer that it is a grade of. */
async function readGrades(attemptId: string): Promise<GradeRow[]> {
  return await db.$queryRaw`
    select item.id as "itemId", item.position, item.limit_seconds as "limitSeconds", item.variant_seed as seed, version.id as "versionId",
      version.question_id as "questionId", version.content, ${questionImages} as images,
      newest.part_id as "partId", newest.detail, revision.answer,
      self.verdicts as "selfVerdicts", self.score as "selfScore", self.comment as "selfComment"
    from attempt_item item
    join question_version version on version.id = item.question_version_id
    join lateral (
      select distinct on (grade.part_id) grade.part_id, grade.detail, grade.response_revision
      from grade where grade.attempt_item_id = item.id order by grade.part_id, grade.id desc
    ) newest on true
    left join response_revision revision
      on revision.attempt_item_id = item.id and revision.part_id = newest.part_id and revision.revision = newest.response_revision
    left join self_assessment self on self.attempt_item_id = item.id and self.part_id = newest.part_id
    where item.attempt_id = ${attemptId}::uuid
    order by item.position`;
}

type KeptRow = KeptAnswer & { itemId: string; partId: string };

async function readKept(attemptId: string): Promise<KeptRow[]> {
  return await db.$queryRaw`
    select late.attempt_item_id as "itemId", part_id as "partId", 'late' as state, answer, saved_at as "savedAt"
    from response_revision late join attempt_item item on item.id = late.attempt_item_id
    where item.attempt_id = ${attemptId}::uuid and late.state = 'LATE'
    union all
    select open_conflict.attempt_item_id, part_id, 'conflict', answer, saved_at
    from open_conflict join attempt_item item on item.id = open_conflict.attempt_item_id
    where item.attempt_id = ${attemptId}::uuid
    order by "savedAt"`;
}
