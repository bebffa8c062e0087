import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { closeOverdueAttempts } from '#lib/attempts/close-overdue.ts';
import { findAttempt } from '#lib/attempts/find-attempt.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { type Account, buildAccount, buildGuest, signInTo, succeeded } from '../../support/build-account.ts';
import { textQuestion } from '../../support/build-bank.ts';
import { advanceClock } from '../../support/database.ts';
import { type Sitting, save, sitTest, text, viewOf } from '../../support/sit-test.ts';

/** The account's own attempt of the test that the guest sits. */
async function sitToo(account: Account, guest: Sitting): Promise<Sitting> {
  const { attemptId } = succeeded(await startConfirmation({ userId: account.userId, testId: guest.testId, pacing: 'WHOLE' }));
  const { items } = await viewOf({ userId: account.userId, attemptId });
  return { ...guest, ...account, attemptId, itemIds: items.map(({ id }) => id) };
}

const stateOf = async (attemptId: string) =>
  await db.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { state: true, closedBy: true, userId: true } });

test("signing in does not touch another account's attempts: only a guest is merged", async () => {
  const [first, second] = await Promise.all([buildAccount(), buildAccount()]);
  const guest = await sitTest({ questions: [textQuestion] });
  const own = await sitToo(first, guest);
  await signInTo(second, first);
  expect((await stateOf(own.attemptId)).userId).toBe(first.userId);
});

test('a guest whose session has ended is not merged', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  await db.session.update({ where: { id: guest.sessionId }, data: { revokedAt: new Date(0) } });
  await signInTo(account, guest);
  expect((await stateOf(guest.attemptId)).userId).toBe(guest.userId);
});

test('an open attempt goes on in the account, with its answers and its clock', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  await save(guest, text('勾配'));
  const before = await viewOf(guest);
  const token = await signInTo(account, guest);
  const after = await viewOf({ userId: account.userId, attemptId: guest.attemptId });
  expect(after).toMatchObject({ deadlineAt: before.deadlineAt, items: [{ responses: { main: { answer: text('勾配') } } }] });
  expect((await save({ ...guest, ...token }, text('勾配で更新する'))).outcome).toBe('saved');
  expect(await findAttempt({ userId: guest.userId, attemptId: guest.attemptId })).toBeNull();
});

test('results go along, and the guest is over', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  await submitAttempt(guest);
  await signInTo(account, guest);
  expect(await findResult({ userId: account.userId, attemptId: guest.attemptId })).not.toBeNull();
  expect(await findViewer(guest)).toBeNull();
  expect(await db.user.findUnique({ where: { id: guest.userId } })).toMatchObject({ mergedIntoId: account.userId });
});

test('when both are in one test, the one worked on last stays open and the other is handed in with its answers', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  const own = await sitToo(account, guest);
  await save(own, text('勾配'));
  await advanceClock(5);
  await save(guest, text('更新'));
  await signInTo(account, guest);
  expect(await stateOf(guest.attemptId)).toEqual({ state: 'IN_PROGRESS', closedBy: null, userId: account.userId });
  await closeOverdueAttempts();
  expect(await stateOf(own.attemptId)).toEqual({ state: 'GRADED', closedBy: 'LEARNER', userId: account.userId });
  // Its points wait, because the open attempt asks the same.
  const closed = { userId: account.userId, attemptId: own.attemptId };
  expect((await findResult(closed))?.score).toBeNull();
  await submitAttempt({ userId: account.userId, attemptId: guest.attemptId });
  expect((await findResult(closed))?.score).toBeGreaterThan(0);
});

test("the account's attempt stays open when it was worked on last", async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  await save(guest, text('勾配で更新'));
  await advanceClock(5);
  const own = await sitToo(account, guest);
  await signInTo(account, guest);
  expect(await stateOf(own.attemptId)).toMatchObject({ state: 'IN_PROGRESS' });
  await closeOverdueAttempts();
  expect(await stateOf(guest.attemptId)).toEqual({ state: 'GRADED', closedBy: 'LEARNER', userId: account.userId });
});

test('an attempt whose time is up does not close one that runs', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  await advanceClock(100);
  const own = await sitToo(account, guest);
  await advanceClock(30);
  await signInTo(account, guest);
  expect(await stateOf(own.attemptId)).toMatchObject({ state: 'IN_PROGRESS' });
  expect(await stateOf(guest.attemptId)).toMatchObject({ state: 'GRADING', closedBy: 'CLOCK' });
});

test('two sign-ins at once merge once, and a save beside them is not lost', async () => {
  const [account, guest] = [await buildAccount(), await sitTest({ questions: [textQuestion] })];
  const [saved] = await Promise.all([save(guest, text('勾配')), signInTo(account, guest), signInTo(account, guest)]);
  expect(saved.outcome).toBe('saved');
  expect((await viewOf({ userId: account.userId, attemptId: guest.attemptId })).items[0]?.responses['main']?.answer).toEqual(text('勾配'));
});

test('an empty guest leaves nothing in the account', async () => {
  const [account, guest] = [await buildAccount(), await buildGuest()];
  await signInTo(account, guest);
  expect(await db.attempt.count({ where: { userId: account.userId } })).toBe(0);
});
