import { expect, test } from 'vitest';
import { closeOverdueAttempts } from '#lib/attempts/close-overdue.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { gradeAttempt } from '#lib/attempts/grade-attempt.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { choiceQuestion, groupQuestion, textQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, number, type Sitting, save, sitTest, viewOf } from '../../support/sit-test.ts';

const gradesOf = (sitting: Sitting) => db.grade.findMany({ where: { item: { attemptId: sitting.attemptId } }, orderBy: { id: 'asc' } });
const attemptOf = (sitting: Sitting) => db.attempt.findUniqueOrThrow({ where: { id: sitting.attemptId } });

/** An answer that no grader can read: what a fault of ours looks like. */
const breakAnswer = (sitting: Sitting) => db.$executeRaw`
  update response set answer = '{"kind":"choice","schema":99}' where attempt_item_id = ${sitting.itemIds[0]}::uuid`;
const repairAnswer = (sitting: Sitting) => db.$executeRaw`
  update response set answer = '{"kind":"choice","schema":1,"choices":["w"]}' where attempt_item_id = ${sitting.itemIds[0]}::uuid`;

test('handing in grades every part: answered ones by their answers, others as unanswered', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion, groupQuestion] });
  await save(sitting, choose('w'), { question: 1 });
  await save(sitting, number('1'), { question: 3, partId: 'value' });
  expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'graded' });
  expect(
    (await gradesOf(sitting)).map(({ partId, score, weight, responseRevision, cause }) => [partId, score, weight, responseRevision, cause]),
  ).toEqual([
    ['main', 1, 1, 1, 'SUBMIT'],
    ['main', 0, 1, null, 'SUBMIT'],
    ['value', 1, 2, 1, 'SUBMIT'],
    ['why', 0, 1, null, 'SUBMIT'],
  ]);
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', closedBy: 'LEARNER', score: 3, maxScore: 5, gradingError: null });
});

test('handing in many times at once grades once', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await save(sitting, choose('w'));
  const replies = await Promise.all(Array.from({ length: 8 }, () => submitAttempt(sitting)));
  expect(replies.every((reply) => reply.ok)).toBe(true);
  expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'graded' });
  expect(await gradesOf(sitting)).toHaveLength(1);
  expect((await attemptOf(sitting)).gradingTries).toBe(1);
});

test('somebody else cannot hand it in', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const { userId } = await buildLearner();
  expect(await submitAttempt({ ...sitting, userId })).toEqual({ ok: false, error: { code: 'not-found' } });
  expect(await submitAttempt({ ...sitting, attemptId: 'x' })).toEqual({ ok: false, error: { code: 'not-found' } });
  expect((await attemptOf(sitting)).state).toBe('IN_PROGRESS');
});

test('a save beside the submit is either in the grade or told to be late', async () => {
  for (let round = 0; round < 40; round += 1) {
    const sitting = await sitTest({ questions: [choiceQuestion] });
    await save(sitting, choose('x'), { seq: 1 });
    const saving = Array.from({ length: 6 }, (_, index) => save(sitting, choose(index % 2 === 0 ? 'w' : 'x'), { seq: index + 2 }));
    const replies = [...(await Promise.all([...saving.slice(0, 3), submitAttempt(sitting).then(() => null), ...saving.slice(3)]))].filter(
      (reply) => reply !== null,
    );
    const newest = Math.max(1, ...replies.filter((reply) => reply.outcome === 'saved').map((reply) => reply.revision));
    const [grade] = await gradesOf(sitting);
    expect(grade?.responseRevision).toBe(newest);
  }
});

test('a submit after the deadline is finished at the deadline, by the clock', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const { deadlineAt } = await viewOf(sitting);
  await advanceClock(65);
  await submitAttempt(sitting);
  expect(await attemptOf(sitting)).toMatchObject({ finishedAt: deadlineAt, closedBy: 'CLOCK' });
});

test('the sweep closes what is overdue with the deadline as its finish, and grades the saved answers', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const { deadlineAt } = await viewOf(sitting);
  await save(sitting, choose('w'));
  await advanceClock(60 + 5);
  await closeOverdueAttempts();
  expect((await attemptOf(sitting)).state).toBe('IN_PROGRESS');
  await advanceClock(6);
  await closeOverdueAttempts();
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', finishedAt: deadlineAt, closedBy: 'CLOCK', score: 1 });
});

test('many sweeps at once close each attempt once', async () => {
  const sittings = await Promise.all(Array.from({ length: 5 }, () => sitTest({ questions: [choiceQuestion] })));
  await advanceClock(71);
  await Promise.all(Array.from({ length: 6 }, () => closeOverdueAttempts()));
  for (const sitting of sittings) {
    expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', gradingTries: 1 });
    expect(await gradesOf(sitting)).toHaveLength(1);
  }
});

test('an overdue attempt is closed for its reader before the sweep has come by', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const { deadlineAt } = await viewOf(sitting);
  await advanceClock(71);
  expect(await viewOf(sitting)).toMatchObject({
    state: 'GRADING',
    finishedAt: deadlineAt,
    closedBy: 'CLOCK',
    items: [{ phase: 'closed', question: null }],
  });
});

test('nothing of the result is there before the grades are', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  expect(await findResult(sitting)).toMatchObject({ state: 'IN_PROGRESS', items: [], score: null });
  await save(sitting, choose('w'));
  await breakAnswer(sitting);
  await submitAttempt(sitting);
  expect(await findResult(sitting)).toMatchObject({ state: 'GRADING', items: [], score: null });
});

test("a grader's failure is no wrong answer: it is kept, tried again with longer and longer pauses, and then graded", async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await save(sitting, choose('w'));
  await breakAnswer(sitting);
  expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'grading' });
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADING', gradingTries: 1, score: null });
  expect((await attemptOf(sitting)).gradingError).toContain('schema');
  expect(await gradesOf(sitting)).toEqual([]);

  await closeOverdueAttempts();
  expect((await attemptOf(sitting)).gradingTries).toBe(1);
  await advanceClock(6);
  await closeOverdueAttempts();
  expect((await attemptOf(sitting)).gradingTries).toBe(2);
  await advanceClock(6);
  await closeOverdueAttempts();
  expect((await attemptOf(sitting)).gradingTries).toBe(2);

  await repairAnswer(sitting);
  await advanceClock(6);
  await closeOverdueAttempts();
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', score: 1, gradingError: null });
});

test('the lease of a grader that died is taken over when it is past, and not before', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await save(sitting, choose('w'));
  await db.$executeRaw`
    update attempt set state = 'GRADING', finished_at = app_now(), closed_by = 'LEARNER', grading_tries = 1, lease_until = app_now() + interval '30 seconds'
    where id = ${sitting.attemptId}::uuid`;
  await closeOverdueAttempts();
  expect((await attemptOf(sitting)).state).toBe('GRADING');
  await advanceClock(31);
  await closeOverdueAttempts();
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', score: 1, gradingTries: 2 });
});

test('of two graders of one attempt only one counts', async () => {
  const sitting = await sitTest();
  await save(sitting, choose('w'));
  await db.$executeRaw`
    update attempt set state = 'GRADING', finished_at = app_now(), closed_by = 'LEARNER', grading_tries = 1, lease_until = app_now()
    where id = ${sitting.attemptId}::uuid`;
  await Promise.all([1, 2, 3].map((tries) => gradeAttempt({ attemptId: sitting.attemptId, tries })));
  expect(await gradesOf(sitting)).toHaveLength(8);
  expect(await attemptOf(sitting)).toMatchObject({ state: 'GRADED', score: 1 });
});

test('a failure of a grader whose lease was taken over changes nothing', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await save(sitting, choose('w'));
  await breakAnswer(sitting);
  await submitAttempt(sitting);
  await advanceClock(6);
  await db.$executeRaw`update attempt set grading_tries = 2, lease_until = app_now() + interval '30 seconds', grading_error = null where id = ${sitting.attemptId}::uuid`;
  await gradeAttempt({ attemptId: sitting.attemptId, tries: 1 });
  expect((await attemptOf(sitting)).gradingError).toBeNull();
});
