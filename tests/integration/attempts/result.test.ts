import { expect, test } from 'vitest';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { selfAssess } from '#lib/attempts/self-assess.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { choiceQuestion, explainQuestion, groupQuestion, SECRET, textQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, type Sitting, save, sitTest, text } from '../../support/sit-test.ts';

async function partOf(sitting: Sitting, question = 1, part = 0) {
  const item = (await findResult(sitting))?.items[question - 1];
  return item?.heldBackBy === null ? item.parts[part] : undefined;
}

test('a result shows what was asked, what was given, what is right, and why', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, groupQuestion] });
  await save(sitting, choose('x'));
  await submitAttempt(sitting);
  expect(await findResult(sitting)).toMatchObject({
    state: 'GRADED',
    score: 0,
    maxScore: 4,
    heldBackBy: null,
    items: [
      {
        position: 1,
        question: { stem: choiceQuestion.stem },
        solution: { explanation: choiceQuestion.explanation, next: null, sources: [] },
        parts: [
          {
            part: { id: 'main', kind: 'choice' },
            answer: choose('x'),
            grade: { score: 0, answered: true },
            solution: {
              kind: 'choice',
              solution: {
                choices: [
                  { id: 'w', correct: true },
                  { id: 'x', correct: false },
                ],
              },
            },
            kept: [],
            self: null,
          },
        ],
      },
      {
        position: 2,
        parts: [
          { part: { id: 'value', weight: 2 }, answer: null, grade: { answered: false, notes: ['unanswered'] } },
          { part: { id: 'why' } },
        ],
      },
    ],
  });
});

test("somebody else's result looks like a missing one", async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await submitAttempt(sitting);
  expect(await findResult({ ...sitting, ...(await buildLearner()) })).toBeNull();
});

test('late answers and undecided conflicts are shown, and are not graded', async () => {
  const sitting = await sitTest({ questions: [textQuestion] });
  await save(sitting, text('勾配'), { client: 'phone' });
  await save(sitting, text('別の解答'), { client: 'laptop' });
  await submitAttempt(sitting);
  await save(sitting, text('遅れた解答'), { client: 'phone' });
  expect(await partOf(sitting)).toMatchObject({
    answer: text('勾配'),
    kept: [
      { state: 'conflict', answer: text('別の解答') },
      { state: 'late', answer: text('遅れた解答') },
    ],
  });
});

test('while the same questions are open in a test, an earlier result tells no answers and points to that test', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion] });
  await submitAttempt(sitting);
  const again = await startConfirmation({ ...sitting, pacing: 'PER_QUESTION' });
  const attemptId = again.ok ? again.attemptId : '';
  const held = await findResult(sitting);
  expect(held).toMatchObject({ heldBackBy: attemptId, items: [{ heldBackBy: attemptId }, { heldBackBy: attemptId }] });
  expect(JSON.stringify(held)).not.toContain(SECRET);
  expect(JSON.stringify(held)).not.toContain('stem');

  await submitAttempt({ ...sitting, attemptId });
  expect(await findResult(sitting)).toMatchObject({ heldBackBy: null });
});

test('it stays held back while saves of the open test still count', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await submitAttempt(sitting);
  await startConfirmation({ ...sitting, pacing: 'WHOLE' });
  await advanceClock(60 + 5);
  expect((await findResult(sitting))?.heldBackBy).not.toBeNull();
  await advanceClock(6);
  expect((await findResult(sitting))?.heldBackBy).toBeNull();
});

test('the learner sets an own verdict beside the provisional grade, and the score stays', async () => {
  const sitting = await sitTest({ questions: [textQuestion] });
  await save(sitting, text('勾配を計算する。'));
  await submitAttempt(sitting);
  expect(
    await selfAssess({
      ...sitting,
      itemId: sitting.itemIds[0] ?? '',
      partId: 'main',
      verdicts: { updates: true },
      // A pasted file may hold a NUL, which the database does not take.
      comment: '更新も\0書いた',
    }),
  ).toEqual({
    ok: true,
    score: 0.75,
    disagrees: true,
  });
  expect(await partOf(sitting)).toMatchObject({
    grade: { score: 0.25, provisional: true },
    self: { verdicts: { 'uses-gradient': false, updates: true }, score: 0.75, comment: '更新も書いた' },
  });
  expect(await findResult(sitting)).toMatchObject({ score: 0.25 });
});

test("an own verdict like the grader's is no disagreement, and replaces the one before", async () => {
  const sitting = await sitTest({ questions: [explainQuestion] });
  await save(sitting, { kind: 'explain', schema: 1, lines: { w: '勾配を計算する。' } });
  await submitAttempt(sitting);
  const assess = (verdicts: Record<string, boolean>) =>
    selfAssess({ ...sitting, itemId: sitting.itemIds[0] ?? '', partId: 'main', verdicts, comment: null });
  expect(await assess({ 'w/updates': true })).toMatchObject({ disagrees: true });
  expect(await assess({ 'w/uses-gradient': true, 'w/none': true })).toEqual({ ok: true, score: 0.25, disagrees: false });
  expect(await db.selfAssessment.findMany({ where: { userId: sitting.userId } })).toMatchObject([
    { disagrees: false, score: 0.25, verdicts: { 'w/uses-gradient': true, 'w/updates': false } },
  ]);
});

test('nothing can be assessed before the result, in a part without a rubric, or by somebody else', async () => {
  const sitting = await sitTest({ questions: [textQuestion, choiceQuestion] });
  await save(sitting, text('勾配'));
  await save(sitting, choose('w'), { question: 2 });
  const ask = { ...sitting, itemId: sitting.itemIds[0] ?? '', partId: 'main', verdicts: {}, comment: null };
  const notFound = { ok: false, error: { code: 'not-found' } };
  expect(await selfAssess(ask)).toEqual(notFound);
  await submitAttempt(sitting);
  expect(await selfAssess({ ...ask, itemId: sitting.itemIds[1] ?? '' })).toEqual(notFound);
  expect(await selfAssess({ ...ask, ...(await buildLearner()) })).toEqual(notFound);
});

test('the history lists attempts newest first, of one test when asked', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await submitAttempt(sitting);
  await startConfirmation({ ...sitting, pacing: 'WHOLE' });
  const history = await listAttempts({ userId: sitting.userId });
  expect(history.map((attempt) => [attempt.state, attempt.test?.title])).toMatchObject([
    ['IN_PROGRESS', { ja: '確認テスト' }],
    ['GRADED', { ja: '確認テスト' }],
  ]);
  expect(await listAttempts({ userId: sitting.userId, testId: 'another' })).toEqual([]);
  expect(await listAttempts(await buildLearner())).toEqual([]);
});
