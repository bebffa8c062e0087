import { expect, test } from 'vitest';
import { closeOverdueAttempts } from '#lib/attempts/close-overdue.ts';
import { findClock } from '#lib/attempts/find-clock.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { setExtraTime } from '#lib/attempts/set-extra-time.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { choiceQuestion, extractQuestion, textQuestion } from '../../support/build-bank.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, goOnFrom, type Sitting, save, sitTest, text, trySave, viewOf } from '../../support/sit-test.ts';

/** Limits 60, 120 and 90 seconds. */
const sit = () => sitTest({ questions: [choiceQuestion, textQuestion, extractQuestion], pacing: 'PER_QUESTION' });
const here = async (sitting: Sitting) => {
  const { currentItemId } = await viewOf(sitting);
  return currentItemId === null ? null : sitting.itemIds.indexOf(currentItemId) + 1;
};

test('going on shows the next question and hides the one before', async () => {
  const sitting = await sit();
  expect(await goOnFrom(sitting, 1)).toBe(2);
  const view = await viewOf(sitting);
  expect(view.items.map(({ phase, question }) => [phase, question !== null])).toEqual([
    ['closed', false],
    ['open', true],
    ['locked', false],
  ]);
});

test('there is no going back: an answer to a question that was left is late', async () => {
  const sitting = await sit();
  await goOnFrom(sitting, 1);
  expect(await save(sitting, choose('w'), { question: 1 })).toMatchObject({ outcome: 'late' });
});

test('going on twice from the same question goes on once', async () => {
  const sitting = await sit();
  expect(await Promise.all([goOnFrom(sitting, 1), goOnFrom(sitting, 1), goOnFrom(sitting, 1)])).toEqual([2, 2, 2]);
  expect(await goOnFrom(sitting, 1)).toBe(2);
});

test('a question cannot be skipped by going on from a later one', async () => {
  const sitting = await sit();
  expect(await goOnFrom(sitting, 3)).toBe(1);
});

test('after the last question comes the end, and the test can be handed in', async () => {
  const sitting = await sit();
  for (const question of [1, 2]) await goOnFrom(sitting, question);
  expect(await goOnFrom(sitting, 3)).toBe('end');
  expect(await goOnFrom(sitting, 3)).toBe('end');
  expect(await here(sitting)).toBeNull();
  expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'graded' });
});

test("a question's clock runs on while the tab is closed", async () => {
  const sitting = await sit();
  await advanceClock(40);
  const view = await viewOf(sitting);
  const left = ((view.items[0]?.deadlineAt?.getTime() ?? 0) - view.serverNow.getTime()) / 1000;
  expect(left).toBeGreaterThan(18);
  expect(left).toBeLessThanOrEqual(20);
});

test('a spent question stays where the learner is until going on, and the next clock starts only then', async () => {
  const sitting = await sit();
  await advanceClock(3600);
  const spent = await viewOf(sitting);
  expect([await here(sitting), spent.items[0]?.phase, spent.items[1]?.phase]).toEqual([1, 'closed', 'locked']);
  expect(await goOnFrom(sitting, 1)).toBe(2);
  const view = await viewOf(sitting);
  expect(view.items[1]?.phase).toBe('open');
  expect(Math.round(((view.items[1]?.deadlineAt?.getTime() ?? 0) - view.serverNow.getTime()) / 1000)).toBe(120);
});

test('a save on its way when the clock ran out counts, also when the next question is already shown', async () => {
  const sitting = await sit();
  await advanceClock(62);
  await goOnFrom(sitting, 1);
  expect(await save(sitting, choose('w'), { question: 1 })).toMatchObject({ outcome: 'saved' });
  await advanceClock(10);
  expect(await save(sitting, choose('x'), { question: 1 })).toMatchObject({ outcome: 'late' });
});

test('the attempt is over with the clock of its last question', async () => {
  const sitting = await sit();
  await goOnFrom(sitting, 1);
  await goOnFrom(sitting, 2);
  const view = await viewOf(sitting);
  expect(view.deadlineAt).toEqual(view.items[2]?.deadlineAt);
  await advanceClock(90 + 11);
  await closeOverdueAttempts();
  expect(await viewOf(sitting)).toMatchObject({ state: 'GRADED', closedBy: 'CLOCK', finishedAt: view.deadlineAt });
});

test('whoever never comes back is closed at the sum of the limits and 24 hours', async () => {
  const sitting = await sit();
  await save(sitting, choose('w'));
  await advanceClock(60 + 120 + 90 + 24 * 3600 - 5);
  await closeOverdueAttempts();
  expect(await viewOf(sitting)).toMatchObject({ state: 'IN_PROGRESS' });
  await advanceClock(16);
  await closeOverdueAttempts();
  expect(await findResult(sitting)).toMatchObject({ state: 'GRADED', closedBy: 'CLOCK', score: 1, maxScore: 3 });
});

test('a question shown shortly before the end of all has only what is left', async () => {
  const sitting = await sit();
  await advanceClock(60 + 120 + 90 + 24 * 3600 - 30);
  await goOnFrom(sitting, 1);
  const view = await viewOf(sitting);
  expect(view.items[1]?.deadlineAt).toEqual(view.deadlineAt);
});

test('once all is over going on leads to the end', async () => {
  const sitting = await sit();
  await advanceClock(60 + 120 + 90 + 24 * 3600 + 1);
  expect(await goOnFrom(sitting, 1)).toBe('end');
});

test("the clock tells the attempt's and the shown question's deadline", async () => {
  const sitting = await sit();
  const view = await viewOf(sitting);
  expect(await findClock(sitting)).toMatchObject({
    ok: true,
    state: 'IN_PROGRESS',
    deadlineAt: view.deadlineAt,
    itemDeadlineAt: view.items[0]?.deadlineAt,
  });
  expect(await findClock({ ...sitting, attemptId: (await sit()).attemptId })).toEqual({ ok: false, error: { code: 'not-found' } });
  expect(await findClock({ ...sitting, sessionId: (await sit()).sessionId })).toEqual({ ok: false, error: { code: 'session-ended' } });
});

test('extra time that is given meanwhile lengthens the clock that runs, and those to come', async () => {
  const sitting = await sit();
  await advanceClock(30);
  await setExtraTime({ userId: sitting.userId, factor: 2 });
  const view = await viewOf(sitting);
  expect(view.extraTimeFactor).toBe(2);
  expect(view.items.map((item) => item.limitSeconds)).toEqual([120, 240, 180]);
  expect((view.items[0]?.deadlineAt?.getTime() ?? 0) - view.startedAt.getTime()).toBe(120_000);
  expect((view.deadlineAt?.getTime() ?? 0) - view.startedAt.getTime()).toBe((120 + 240 + 180 + 24 * 3600) * 1000);
});

test('extra time does not open a question again whose time was up', async () => {
  const sitting = await sit();
  await advanceClock(71);
  await setExtraTime({ userId: sitting.userId, factor: 3 });
  expect((await viewOf(sitting)).items[0]?.phase).toBe('closed');
  expect(await trySave(sitting, choose('w'))).toMatchObject({ outcome: 'late' });
});

test('extra time lengthens a test with one clock', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion], pacing: 'WHOLE' });
  await setExtraTime({ userId: sitting.userId, factor: 1.5 });
  await advanceClock(180 * 1.5 - 5);
  expect(await save(sitting, text('勾配'), { question: 2 })).toMatchObject({ outcome: 'saved' });
});
