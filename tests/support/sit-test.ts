import { advanceItem } from '#lib/attempts/advance-item.ts';
import { type AttemptView, findAttempt } from '#lib/attempts/find-attempt.ts';
import { type Saved, saveResponse } from '#lib/attempts/save-response.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { buildBank } from './build-bank.ts';
import { buildLearner, type Learner } from './build-learner.ts';

export const text = (value: string): Answer => ({ kind: 'text', schema: 1, text: value });
export const choose = (...choices: string[]): Answer => ({ kind: 'choice', schema: 1, choices });
export const number = (value: string): Answer => ({ kind: 'numeric', schema: 1, cells: [[value]] });

export const program = (body: string): Answer => ({ kind: 'code', schema: 1, regions: { body } });

/** What a careful learner writes for `codeQuestion`. */
export const SOFTMAX =
  'def softmax(u):\n    e = np.exp(u - np.max(u, axis=-1, keepdims=True))\n    return e / np.sum(e, axis=-1, keepdims=True)';

/** An open attempt with what a test says about it. */
export type Sitting = Learner & { attemptId: string; testId: string; sectionId: string; questionIds: string[]; itemIds: string[] };

type SittingOptions = { questions?: readonly QuestionSource[]; pacing?: 'PER_QUESTION' | 'WHOLE'; extraTimeFactor?: number };

/** A learner of its own who has just started a test of its own. */
export async function sitTest({ questions, pacing = 'WHOLE', extraTimeFactor = 1 }: SittingOptions = {}): Promise<Sitting> {
  const [bank, learner] = await Promise.all([buildBank(questions), buildLearner({ extraTimeFactor })]);
  const started = await startConfirmation({ userId: learner.userId, testId: bank.testId, pacing });
  if (!started.ok) throw new Error(started.error.code);
  const { attemptId } = started;
  const { items } = await viewOf({ userId: learner.userId, attemptId });
  return { ...bank, ...learner, attemptId, itemIds: items.map((item) => item.id) };
}

/** The attempt as its learner sees it. */
export async function viewOf({ userId, attemptId }: { userId: string; attemptId: string }): Promise<AttemptView> {
  const view = await findAttempt({ userId, attemptId });
  if (!view) throw new Error('the attempt is not there');
  return view;
}

type SaveOptions = {
  /** From 1. */
  question?: number;
  partId?: string;
  client?: string;
  seq?: number;
  base?: number;
  elapsedMs?: number;
};

let lastSeq = 0;

/** Sends one save; every one gets a new number unless the test says which. */
export async function trySave(sitting: Learner & { attemptId: string; itemIds: string[] }, answer: Answer, options: SaveOptions = {}) {
  const { question = 1, partId = 'main', client = 'browser-a', seq = ++lastSeq, base = 0, elapsedMs = 0 } = options;
  return await saveResponse({
    userId: sitting.userId,
    sessionId: sitting.sessionId,
    attemptId: sitting.attemptId,
    itemId: sitting.itemIds[question - 1] ?? '',
    partId,
    answer,
    clientId: client,
    clientSeq: seq,
    baseRevision: base,
    clientTime: null,
    elapsedMs,
  });
}

/** A save that the server must take, whatever becomes of it. */
export async function save(...args: Parameters<typeof trySave>): Promise<Saved> {
  const reply = await trySave(...args);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply;
}

/** Goes on from that question (from 1); tells the number of the next one or 'end'. */
export async function goOnFrom(sitting: Sitting, question: number): Promise<number | 'end'> {
  const advanced = await advanceItem({ ...sitting, fromItemId: sitting.itemIds[question - 1] ?? '' });
  if (!advanced.ok) throw new Error(advanced.error.code);
  return advanced.next === 'end' ? 'end' : sitting.itemIds.indexOf(advanced.next.itemId) + 1;
}
