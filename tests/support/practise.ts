import { startPractice } from '#lib/attempts/start-practice.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { buildBank, choiceQuestion, numericQuestion } from './build-bank.ts';
import { buildLearner, type Learner } from './build-learner.ts';
import { viewOf } from './sit-test.ts';

export const hinted = {
  ...numericQuestion,
  hints: [{ text: { ja: 'SECRET-一つ目の手がかり' } }, { text: { ja: 'SECRET-二つ目の手がかり' }, cost: 0.5 }],
} satisfies QuestionSource;

export type Practice = Learner & {
  attemptId: string;
  itemId: string;
  itemIds: string[];
  sectionId: string;
  testId: string;
  questionIds: string[];
};

/** A learner of its own who has just started practice of a bank of its own. */
export async function practise(questions: readonly QuestionSource[] = [hinted, choiceQuestion]): Promise<Practice> {
  const [bank, learner] = [await buildBank(questions), await buildLearner()];
  const started = await startPractice({ ...learner, sectionId: bank.sectionId });
  if (!started.ok) throw new Error(started.error.code);
  const { attemptId } = started;
  const itemIds = (await viewOf({ ...learner, attemptId })).items.map((item) => item.id);
  return { ...bank, ...learner, attemptId, itemIds, itemId: itemIds[0] ?? '' };
}
