import { db } from '#lib/db/client.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { type PublicQuestion, toPublicQuestion } from '#lib/questions/public-question.ts';
import type { Question } from '#lib/questions/question.ts';
import { type AttemptHead, findAttemptHead } from './attempt-head.ts';
import { listHeldBack } from './held-back.ts';
import { readItemTools } from './item-tools.ts';
import { questionImages } from './question-images.ts';
import type { RevealedHint } from './reveal-hint.ts';
import { type Confidence, currentItem, type ItemClock, type ItemPhase, phaseOf } from './rules.ts';
import { versionedQuestion } from './versioned-question.ts';

/** An attempt as its learner may see it: no answer, rubric, solution or explanation can be in its type. */
export type AttemptView = AttemptHead & {
  serverNow: Date;
  /** Question by question: where the learner is, also when that question's time is up; null at the end and in other pacings. */
  currentItemId: string | null;
  items: AttemptItemView[];
};

export type AttemptItemView = {
  id: string;
  /** From 1. */
  position: number;
  /** With extra time in it; null when untimed. */
  limitSeconds: number | null;
  phase: ItemPhase;
  shownAt: Date | null;
  deadlineAt: Date | null;
  /** Null while locked, after it was left, and once the attempt is closed. */
  question: PublicQuestion | null;
  /** Names of the question's images to the hashes under which they are served. */
  images: Record<string, string>;
  /** Practice: the open confirmation test that this question is part of; closed until that is over. */
  heldBackBy: string | null;
  /** By part. */
  responses: Record<string, SavedAnswer>;
  /** By part: answers of other devices about which the learner has not decided. */
  conflicts: Record<string, SavedAnswer[]>;
  /** By part; none where nothing was said. */
  confidences: Record<string, Confidence>;
  /** Practice, by part: the hints that were taken. */
  hints: Record<string, RevealedHint[]>;
};

export type SavedAnswer = { answer: Answer | null; revision: number; savedAt: Date };

/** An attempt of this learner, to go on with; null when it is missing or somebody else's. */
export async function findAttempt(ask: { userId: string; attemptId: string }): Promise<AttemptView | null> {
  const found = await findAttemptHead(ask);
  if (!found) return null;
  const { head, serverNow } = found;
  const isPractice = head.mode === 'PRACTICE';
  const [items, answers, toolsOf, heldBack] = await Promise.all([
    readItems(ask.attemptId),
    readAnswers(ask.attemptId),
    readItemTools(ask.attemptId),
    isPractice ? listHeldBack(ask.userId) : new Map<string, string>(),
  ]);
  const current = head.state === 'IN_PROGRESS' ? currentItem(head.pacing, items) : null;
  return {
    ...head,
    serverNow,
    currentItemId: current?.id ?? null,
    items: items.map(({ questionId, versionId, seed, content, closedAt, ...item }) => {
      const heldBackBy = heldBack.get(questionId) ?? null;
      // A spent question stays readable until it is left, so that a browser coming back can send what it kept.
      const isVisible = head.state === 'IN_PROGRESS' && (head.pacing !== 'PER_QUESTION' || item.id === current?.id) && heldBackBy === null;
      const question = isVisible ? versionedQuestion({ versionId, content, seed }) : null;
      const { confidences, hintsTaken } = toolsOf(item.id);
      return {
        ...item,
        phase: phaseOf(head, { ...item, closedAt }, serverNow),
        question: question && toPublicQuestion(question, seed),
        heldBackBy,
        responses: byPart(answers.filter((answer) => answer.itemId === item.id && !answer.isConflict)),
        conflicts: listsByPart(answers.filter((answer) => answer.itemId === item.id && answer.isConflict)),
        confidences,
        hints: question && isPractice ? revealedHints(question, hintsTaken) : {},
      };
    }),
  };
}

function revealedHints(question: Question, taken: Readonly<Record<string, number>>): Record<string, RevealedHint[]> {
  return Object.fromEntries(
    partsOf(question).map(({ id, hints }) => [
      id,
      hints.slice(0, taken[id] ?? 0).map(({ text, cost }, index) => ({ number: index + 1, text, cost })),
    ]),
  );
}

type ItemRow = ItemClock & {
  position: number;
  questionId: string;
  versionId: string;
  seed: number;
  content: unknown;
  images: Record<string, string>;
};
type AnswerRow = SavedAnswer & { itemId: string; partId: string; isConflict: boolean };

/** Contents are large, and those of questions that are locked or left are not needed. */
async function readItems(attemptId: string): Promise<ItemRow[]> {
  return await db.$queryRaw`
    select item.id, item.position, item.limit_seconds as "limitSeconds", item.shown_at as "shownAt", item.deadline_at as "deadlineAt",
      item.closed_at as "closedAt", item.variant_seed as seed, version.id as "versionId", version.question_id as "questionId",
      case when attempt.state = 'IN_PROGRESS' and (attempt.pacing <> 'PER_QUESTION' or (item.shown_at is not null and item.closed_at is null))
        then version.content end as content,
      ${questionImages} as images
    from attempt_item item
    join attempt on attempt.id = item.attempt_id
    join question_version version on version.id = item.question_version_id
    where item.attempt_id = ${attemptId}::uuid
    order by item.position`;
}

async function readAnswers(attemptId: string): Promise<AnswerRow[]> {
  return await db.$queryRaw`
    select response.attempt_item_id as "itemId", part_id as "partId", answer, revision, saved_at as "savedAt", false as "isConflict"
    from response join attempt_item item on item.id = response.attempt_item_id
    where item.attempt_id = ${attemptId}::uuid
    union all
    select open_conflict.attempt_item_id, part_id, answer, revision, saved_at, true
    from open_conflict join attempt_item item on item.id = open_conflict.attempt_item_id
    where item.attempt_id = ${attemptId}::uuid
    order by revision`;
}

function byPart(rows: readonly AnswerRow[]): Record<string, SavedAnswer> {
  return Object.fromEntries(rows.map((row) => [row.partId, toSavedAnswer(row)]));
}

function listsByPart(rows: readonly AnswerRow[]): Record<string, SavedAnswer[]> {
  return Object.fromEntries([...Map.groupBy(rows, (row) => row.partId)].map(([partId, answers]) => [partId, answers.map(toSavedAnswer)]));
}

function toSavedAnswer({ answer, revision, savedAt }: AnswerRow): SavedAnswer {
  return { answer, revision, savedAt };
}
