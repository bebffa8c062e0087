import { expect, test } from 'vitest';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { startPractice } from '#lib/attempts/start-practice.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { buildBank, buildTest, choiceQuestion, groupQuestion, numericQuestion, SECRET, textQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { choose, number, save, viewOf } from '../../support/sit-test.ts';

async function practise(questions: readonly QuestionSource[] = [choiceQuestion, numericQuestion]) {
  const [bank, learner] = [await buildBank(questions), await buildLearner()];
  const started = await startPractice({ ...learner, sectionId: bank.sectionId });
  if (!started.ok) throw new Error(started.error.code);
  const { attemptId } = started;
  const itemIds = (await viewOf({ ...learner, attemptId })).items.map((item) => item.id);
  return { ...bank, ...learner, attemptId, itemIds, itemId: itemIds[0] ?? '' };
}

test('practice of a section is untimed and asks all its published questions', async () => {
  const view = await viewOf(await practise([choiceQuestion, numericQuestion]));
  expect(view).toMatchObject({ mode: 'PRACTICE', pacing: 'UNTIMED', deadlineAt: null, test: null, section: { title: { ja: '節' } } });
  expect(view.items.map(({ phase, question }) => [phase, question?.kind])).toEqual([
    ['open', 'choice'],
    ['open', 'numeric'],
  ]);
  expect(JSON.stringify(view)).not.toContain(SECRET);
});

test('practice of chosen questions asks only those', async () => {
  const { sectionId, questionIds, userId } = await practise();
  const started = await startPractice({ userId, sectionId, questionIds: questionIds.slice(1) });
  expect((await viewOf({ userId, attemptId: started.ok ? started.attemptId : '' })).items.map((item) => item.question?.id)).toEqual(
    questionIds.slice(1),
  );
});

test('practice needs a section with questions', async () => {
  const { userId } = await buildLearner();
  const { sectionId } = await buildBank([choiceQuestion]);
  expect(await startPractice({ userId, sectionId: 'none' })).toEqual({ ok: false, error: { code: 'no-such-section' } });
  expect(await startPractice({ userId, sectionId, questionIds: ['none'] })).toEqual({ ok: false, error: { code: 'no-questions' } });
});

test('feedback comes question by question; then that question is closed and the others go on', async () => {
  const practice = await practise();
  await save(practice, choose('w'));
  expect(await checkPracticeItem(practice)).toMatchObject({
    ok: true,
    item: { position: 1, parts: [{ answer: choose('w'), grade: { score: 1 } }] },
  });
  expect(await save(practice, choose('x'))).toMatchObject({ outcome: 'late' });
  expect(await save(practice, number('0.5'), { question: 2 })).toMatchObject({ outcome: 'saved' });
  expect((await viewOf(practice)).items.map((item) => item.phase)).toEqual(['closed', 'open']);
  const result = await findResult(practice);
  expect(result?.items.map((item) => item.position)).toEqual([1]);
});

test('asking for feedback many times at once grades once', async () => {
  const practice = await practise([groupQuestion]);
  const replies = await Promise.all(Array.from({ length: 6 }, () => checkPracticeItem(practice)));
  expect(replies.every((reply) => reply.ok)).toBe(true);
  expect(await db.grade.count({ where: { attemptItemId: practice.itemId } })).toBe(2);
});

test("feedback on somebody else's practice, or in a test, is not there", async () => {
  const practice = await practise();
  const notFound = { ok: false, error: { code: 'not-found' } };
  expect(await checkPracticeItem({ ...practice, ...(await buildLearner()) })).toEqual(notFound);
  const test = await startConfirmation({ ...practice, pacing: 'WHOLE' });
  const attemptId = test.ok ? test.attemptId : '';
  const [item] = (await viewOf({ ...practice, attemptId })).items;
  expect(await checkPracticeItem({ ...practice, attemptId, itemId: item?.id ?? '' })).toEqual(notFound);
});

test('ending practice counts what was tried and leaves out what was not', async () => {
  const practice = await practise([choiceQuestion, numericQuestion, textQuestion]);
  await save(practice, choose('w'));
  await checkPracticeItem(practice);
  await save(practice, number('7'), { question: 2 });
  expect(await submitAttempt(practice)).toEqual({ ok: true, state: 'graded' });
  expect(await findResult(practice)).toMatchObject({ state: 'GRADED', score: 1, maxScore: 2, items: [{ position: 1 }, { position: 2 }] });
});

test('while a question is open in a test, practice tells nothing about it', async () => {
  const practice = await practise();
  await save(practice, choose('w'));
  await checkPracticeItem(practice);
  const [first, second] = practice.questionIds;
  const testId = await buildTest({ ...practice, slug: 'one', questionIds: [first ?? ''] });
  const started = await startConfirmation({ ...practice, testId, pacing: 'PER_QUESTION' });
  const attemptId = started.ok ? started.attemptId : '';

  const openElsewhere = { ok: false, error: { code: 'open-elsewhere', attemptId } };
  expect(await startPractice({ ...practice, questionIds: [first ?? ''] })).toEqual(openElsewhere);
  expect(await checkPracticeItem(practice)).toEqual(openElsewhere);
  expect((await viewOf(practice)).items).toMatchObject([
    { heldBackBy: attemptId, question: null },
    { heldBackBy: null, question: { id: second } },
  ]);
  expect(await findResult(practice)).toMatchObject({ heldBackBy: attemptId, items: [{ heldBackBy: attemptId }] });

  const rest = await startPractice({ userId: practice.userId, sectionId: practice.sectionId });
  expect((await viewOf({ ...practice, attemptId: rest.ok ? rest.attemptId : '' })).items.map((item) => item.question?.id)).toEqual([
    second,
  ]);

  await submitAttempt({ ...practice, attemptId });
  expect(await checkPracticeItem(practice)).toMatchObject({ ok: true });
});

test('while a question is open in a test, the points of practice that was ended since tell nothing about it', async () => {
  const practice = await practise([choiceQuestion]);
  await save(practice, choose('w'));
  const started = await startConfirmation({ ...practice, pacing: 'WHOLE' });
  const attemptId = started.ok ? started.attemptId : '';
  await submitAttempt(practice);
  const practised = async () => (await listAttempts({ userId: practice.userId })).find((attempt) => attempt.mode === 'PRACTICE');
  expect(await practised()).toMatchObject({ state: 'GRADED', score: null, maxScore: null });
  expect(await findResult(practice)).toMatchObject({ heldBackBy: attemptId, score: null });

  await submitAttempt({ ...practice, attemptId });
  expect(await practised()).toMatchObject({ score: 1, maxScore: 1 });
});

test('points that were known before a test began stay in the history', async () => {
  const practice = await practise([choiceQuestion]);
  await save(practice, choose('w'));
  await submitAttempt(practice);
  await startConfirmation({ ...practice, pacing: 'WHOLE' });
  expect(await listAttempts({ userId: practice.userId })).toContainEqual(expect.objectContaining({ mode: 'PRACTICE', score: 1 }));
});

test('a section whose questions are all in an open test cannot be practised', async () => {
  const [{ sectionId, testId }, { userId }] = [await buildBank([choiceQuestion]), await buildLearner()];
  const started = await startConfirmation({ userId, testId, pacing: 'WHOLE' });
  expect(await startPractice({ userId, sectionId })).toEqual({
    ok: false,
    error: { code: 'open-elsewhere', attemptId: started.ok && started.attemptId },
  });
});

test("another learner's open test does not close anybody's practice", async () => {
  const [{ sectionId, testId }, other, learner] = [await buildBank([choiceQuestion]), await buildLearner(), await buildLearner()];
  await startConfirmation({ ...other, testId, pacing: 'WHOLE' });
  expect(await startPractice({ ...learner, sectionId })).toMatchObject({ ok: true });
});
