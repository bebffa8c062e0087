import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { db } from '#lib/db/client.ts';
import {
  buildBank,
  buildVersion,
  choiceQuestion,
  extractQuestion,
  numericQuestion,
  SECRET,
  textQuestion,
} from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, save, sitTest, viewOf } from '../../support/sit-test.ts';

const seconds = (from: Date, to: Date | null) => to && Math.round((to.getTime() - from.getTime()) / 1000);

test('a test that does not exist cannot be started', async () => {
  const { userId } = await buildLearner();
  expect(await startConfirmation({ userId, testId: 'none', pacing: 'WHOLE' })).toEqual({ ok: false, error: { code: 'no-such-test' } });
});

test('a retired test cannot be started', async () => {
  const [{ testId }, { userId }] = [await buildBank(), await buildLearner()];
  await db.test.update({ where: { id: testId }, data: { isRetired: true } });
  expect(await startConfirmation({ userId, testId, pacing: 'WHOLE' })).toMatchObject({ ok: false });
});

test('a question that is not published is left out', async () => {
  const [{ testId, questionIds }, { userId }] = [await buildBank([choiceQuestion, textQuestion]), await buildLearner()];
  await db.question.update({ where: { id: questionIds[0] ?? '' }, data: { status: 'RETIRED' } });
  const started = await startConfirmation({ userId, testId, pacing: 'WHOLE' });
  expect(
    (await viewOf({ userId, attemptId: started.ok ? started.attemptId : '' })).items.map((item) => [item.position, item.question?.id]),
  ).toEqual([[1, questionIds[1]]]);
});

test('a double click starts one attempt', async () => {
  const [{ testId }, { userId }] = [await buildBank(), await buildLearner()];
  const starts = await Promise.all(Array.from({ length: 8 }, () => startConfirmation({ userId, testId, pacing: 'WHOLE' })));
  expect(new Set(starts.map((start) => start.ok && start.attemptId)).size).toBe(1);
  expect(starts.filter((start) => start.ok && !start.resumed)).toHaveLength(1);
  expect(await db.attempt.count({ where: { userId } })).toBe(1);
  expect(await db.attemptItem.count({ where: { attempt: { userId } } })).toBe(7);
});

test('starting again goes on with the open attempt, whatever pacing is asked', async () => {
  const { userId, testId, attemptId } = await sitTest({ pacing: 'WHOLE' });
  expect(await startConfirmation({ userId, testId, pacing: 'PER_QUESTION' })).toEqual({ ok: true, attemptId, resumed: true });
});

test('an attempt whose time was up is closed and graded before a new one starts', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await save(sitting, choose('w'));
  await advanceClock(60 + 11);
  const again = await startConfirmation({ ...sitting, pacing: 'WHOLE' });
  expect(again).toMatchObject({ ok: true, resumed: false });
  const old = await db.attempt.findUniqueOrThrow({ where: { id: sitting.attemptId } });
  expect(old).toMatchObject({ state: 'GRADED', closedBy: 'CLOCK', score: 1, finishedAt: old.deadlineAt });
});

test('as a whole the clock is the sum of the limits and every question is open', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion, extractQuestion], pacing: 'WHOLE' });
  const view = await viewOf(sitting);
  expect(seconds(view.startedAt, view.deadlineAt)).toBe(60 + 120 + 90);
  expect(view.items.map(({ phase, deadlineAt }) => [phase, deadlineAt])).toEqual([
    ['open', null],
    ['open', null],
    ['open', null],
  ]);
  expect(view.items.every((item) => item.question !== null)).toBe(true);
});

test('question by question only the first question is shown and has a clock', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion], pacing: 'PER_QUESTION' });
  const view = await viewOf(sitting);
  expect(view.currentItemId).toBe(sitting.itemIds[0]);
  expect(view.items.map(({ phase, question }) => [phase, question?.id ?? null])).toEqual([
    ['open', sitting.questionIds[0]],
    ['locked', null],
  ]);
  expect(view.items.map((item) => seconds(view.startedAt, item.deadlineAt))).toEqual([60, null]);
  expect(seconds(view.startedAt, view.deadlineAt)).toBe(60 + 120 + 24 * 3600);
});

test('question by question a test of one question is over with that question', async () => {
  const view = await viewOf(await sitTest({ questions: [choiceQuestion], pacing: 'PER_QUESTION' }));
  expect(seconds(view.startedAt, view.deadlineAt)).toBe(60);
});

test('extra time multiplies every limit, rounded up', async () => {
  const view = await viewOf(await sitTest({ questions: [choiceQuestion, extractQuestion, numericQuestion], extraTimeFactor: 1.33 }));
  expect(view.items.map((item) => item.limitSeconds)).toEqual([80, 120, 80]);
  expect(seconds(view.startedAt, view.deadlineAt)).toBe(280);
});

test('a question that is edited later stays as it was given', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const questionId = sitting.questionIds[0] ?? '';
  await buildVersion({ ...choiceQuestion, id: questionId, stem: { ja: '別の問い' } }, 2);
  expect((await viewOf(sitting)).items[0]?.question?.stem).toEqual(choiceQuestion.stem);
});

test('what a learner gets of an open attempt holds no answer, rubric or explanation', async () => {
  const view = await viewOf(await sitTest());
  expect(JSON.stringify(view)).not.toContain(SECRET);
  expect(JSON.stringify(view)).not.toContain('rubric');
  expect(JSON.stringify(view)).not.toContain('correct');
});

test("somebody else's attempt looks like a missing one", async () => {
  const { attemptId } = await sitTest();
  const { userId } = await buildLearner();
  await expect(viewOf({ userId, attemptId })).rejects.toThrow('not there');
  await expect(viewOf({ userId, attemptId: randomUUID() })).rejects.toThrow('not there');
  await expect(viewOf({ userId, attemptId: 'no uuid' })).rejects.toThrow('not there');
});
