import { expect, test } from 'vitest';
import { listTestQuestions } from '#lib/progress/list-test-questions.ts';
import { buildBank, choiceQuestion, textQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';

test('a test that does not exist asks nothing', async () => {
  expect(await listTestQuestions({ userId: null, testId: 'none/none/none' })).toEqual([]);
});

test('before a test a learner sees kinds and limits of its questions and nothing else', async () => {
  const { testId } = await buildBank([choiceQuestion, textQuestion]);
  expect(await listTestQuestions({ userId: null, testId })).toEqual([
    { position: expect.any(Number), kinds: ['choice'], limitSeconds: 60 },
    { position: expect.any(Number), kinds: ['text'], limitSeconds: 120 },
  ]);
});

test('extra time is in the limits that are shown', async () => {
  const { testId } = await buildBank([choiceQuestion]);
  const { userId } = await buildLearner({ extraTimeFactor: 1.25 });
  expect(await listTestQuestions({ userId, testId })).toMatchObject([{ limitSeconds: 75 }]);
});
