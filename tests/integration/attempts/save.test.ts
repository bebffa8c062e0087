import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import { choiceQuestion, groupQuestion, textQuestion } from '../../support/build-bank.ts';
import { buildLearner, buildSession } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, number, type Sitting, save, sitTest, text, trySave, viewOf } from '../../support/sit-test.ts';

const sitText = () => sitTest({ questions: [textQuestion] });
const answerOf = async (sitting: Sitting) => (await viewOf(sitting)).items[0]?.responses['main']?.answer;
const revisionsOf = (sitting: Sitting) =>
  db.responseRevision.findMany({
    where: { item: { attemptId: sitting.attemptId } },
    orderBy: { revision: 'asc' },
    select: { state: true, revision: true },
  });

test('a saved answer is the current one, with the time it arrived', async () => {
  const sitting = await sitText();
  const before = await now();
  const reply = await save(sitting, text('勾配'));
  expect(reply).toMatchObject({ outcome: 'saved', revision: 1, current: { answer: text('勾配'), revision: 1, clientId: 'browser-a' } });
  expect(reply.savedAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
  expect(await answerOf(sitting)).toEqual(text('勾配'));
});

test('a save that is sent again changes nothing and gets the same reply', async () => {
  const sitting = await sitText();
  const first = await save(sitting, text('a'), { seq: 1 });
  const again = await save(sitting, text('a'), { seq: 1 });
  expect(again).toMatchObject({ outcome: 'saved', revision: first.revision, savedAt: first.savedAt });
  expect(await revisionsOf(sitting)).toHaveLength(1);
});

test('a save that arrives many times at once is kept once', async () => {
  const sitting = await sitText();
  const replies = await Promise.all(Array.from({ length: 8 }, () => save(sitting, text('a'), { seq: 1 })));
  expect(replies.map(({ outcome, revision }) => [outcome, revision])).toEqual(Array(8).fill(['saved', 1]));
});

test('one browser goes on without waiting for replies', async () => {
  const sitting = await sitText();
  for (const value of ['a', 'ab', 'abc']) expect((await save(sitting, text(value), { base: 0 })).outcome).toBe('saved');
  expect(await answerOf(sitting)).toEqual(text('abc'));
});

test("a browser's older save that arrives after its newer one does not take its place and asks nothing", async () => {
  const sitting = await sitText();
  const newer = await save(sitting, text('new'), { seq: 2 });
  const older = await save(sitting, text('old'), { seq: 1 });
  expect(older).toMatchObject({ outcome: 'saved', revision: newer.revision, current: { answer: text('new') } });
  expect((await viewOf(sitting)).items[0]?.conflicts).toEqual({});
  expect(await revisionsOf(sitting)).toMatchObject([{ state: 'ACCEPTED' }, { state: 'SUPERSEDED' }]);
});

test('an answer changed on two devices is a conflict with both contents, and nothing is lost', async () => {
  const sitting = await sitText();
  await save(sitting, text('mine'), { client: 'phone' });
  const reply = await save(sitting, text('yours'), { client: 'laptop', base: 0 });
  expect(reply).toMatchObject({ outcome: 'conflict', current: { answer: text('mine'), revision: 1, clientId: 'phone' } });
  expect((await viewOf(sitting)).items[0]).toMatchObject({
    responses: { main: { answer: text('mine'), revision: 1 } },
    conflicts: { main: [{ answer: text('yours'), revision: 2 }] },
  });
});

test('a conflict that is sent again is still that conflict', async () => {
  const sitting = await sitText();
  await save(sitting, text('mine'), { client: 'phone' });
  await save(sitting, text('yours'), { client: 'laptop', seq: 5 });
  expect(await save(sitting, text('yours'), { client: 'laptop', seq: 5 })).toMatchObject({ outcome: 'conflict', revision: 2 });
});

test('a conflict is solved by a save on top of the current revision', async () => {
  const sitting = await sitText();
  await save(sitting, text('mine'), { client: 'phone' });
  const { current } = await save(sitting, text('yours'), { client: 'laptop' });
  expect(await save(sitting, text('both'), { client: 'laptop', base: current.revision })).toMatchObject({
    outcome: 'saved',
    current: { answer: text('both') },
  });
  expect((await viewOf(sitting)).items[0]?.conflicts).toEqual({});
});

test('a device that just types on does not decide a conflict it may not know of', async () => {
  const sitting = await sitText();
  await save(sitting, text('mine'), { client: 'phone' });
  await save(sitting, text('yours'), { client: 'laptop' });
  await save(sitting, text('mine, more'), { client: 'phone' });
  expect((await viewOf(sitting)).items[0]?.conflicts).toMatchObject({ main: [{ answer: text('yours') }] });
});

test.each([
  ['keeping the current answer', 'mine'],
  ['taking the other answer', 'yours'],
])('a third device decides a conflict by %s', async (_, chosen) => {
  const sitting = await sitText();
  await save(sitting, text('mine'), { client: 'phone' });
  const { current } = await save(sitting, text('yours'), { client: 'laptop' });
  await save(sitting, text(chosen), { client: 'tablet', base: current.revision });
  expect((await viewOf(sitting)).items[0]?.conflicts).toEqual({});
  expect(await answerOf(sitting)).toEqual(text(chosen));
});

test('the same content from another device is no conflict', async () => {
  const sitting = await sitText();
  await save(sitting, text('same'), { client: 'phone' });
  expect(await save(sitting, text('same'), { client: 'laptop' })).toMatchObject({ outcome: 'saved', revision: 1 });
  expect(await save(sitting, text('same, more'), { client: 'phone' })).toMatchObject({ outcome: 'saved' });
});

test('many devices at once: one is current, every other is kept', async () => {
  const sitting = await sitText();
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) => save(sitting, text(`from ${index}`), { client: `device-${index}` })),
  );
  expect(replies.filter((reply) => reply.outcome === 'saved')).toHaveLength(1);
  expect((await revisionsOf(sitting)).map((revision) => revision.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('within the grace after the deadline a save still counts', async () => {
  const sitting = await sitText();
  await advanceClock(120 + 9);
  expect(await save(sitting, text('in time'))).toMatchObject({ outcome: 'saved' });
});

test('after the grace a save is kept as late and is not the answer', async () => {
  const sitting = await sitText();
  await save(sitting, text('in time'));
  await advanceClock(120 + 11);
  expect(await save(sitting, text('too late'), { seq: 9_999 })).toMatchObject({
    outcome: 'late',
    revision: 2,
    current: { answer: text('in time') },
  });
  expect(await save(sitting, text('too late'), { seq: 9_999 })).toMatchObject({ outcome: 'late', revision: 2 });
});

test('a save counts from its arrival, not from when we got round to it', async () => {
  const sitting = await sitText();
  await advanceClock(120 + 12);
  expect(await save(sitting, text('arrived in time'), { elapsedMs: 5_000 })).toMatchObject({ outcome: 'saved' });
});

test('after the submit a save is kept as late', async () => {
  const sitting = await sitText();
  await submitAttempt(sitting);
  expect(await save(sitting, text('forgot'))).toMatchObject({ outcome: 'late', current: { answer: null, revision: 0 } });
});

test("somebody else's attempt, item and part look like missing ones", async () => {
  const [sitting, other] = [await sitText(), await sitText()];
  const notFound = { ok: false, error: { code: 'not-found' } };
  expect(await trySave({ ...sitting, ...(await buildLearner()) }, text('x'))).toEqual(notFound);
  expect(await trySave({ ...sitting, itemIds: other.itemIds }, text('x'))).toEqual(notFound);
  expect(await trySave({ ...sitting, attemptId: randomUUID() }, text('x'))).toEqual(notFound);
  expect(await trySave({ ...sitting, attemptId: 'x' }, text('x'))).toEqual(notFound);
  expect(await trySave(sitting, text('x'), { partId: 'none' })).toEqual(notFound);
});

test('a question that was not shown yet cannot be answered', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion, textQuestion], pacing: 'PER_QUESTION' });
  expect(await trySave(sitting, text('early'), { question: 2 })).toEqual({ ok: false, error: { code: 'not-found' } });
});

test('an answer of another kind is refused', async () => {
  expect(await trySave(await sitText(), choose('w'))).toEqual({ ok: false, error: { code: 'invalid-answer' } });
});

test('the parts of a group are answered each by its kind', async () => {
  const sitting = await sitTest({ questions: [groupQuestion] });
  expect(await save(sitting, number('1'), { partId: 'value' })).toMatchObject({ outcome: 'saved', revision: 1 });
  expect(await save(sitting, choose('yes'), { partId: 'why' })).toMatchObject({ outcome: 'saved', revision: 1 });
  expect(await trySave(sitting, choose('yes'), { partId: 'value' })).toEqual({ ok: false, error: { code: 'invalid-answer' } });
  expect(await trySave(sitting, number('1'), { partId: 'main' })).toEqual({ ok: false, error: { code: 'not-found' } });
});

const ended = { ok: false, error: { code: 'session-ended' } };

test('a revoked session cannot save; after signing in again the same save arrives', async () => {
  const sitting = await sitText();
  await db.session.update({ where: { id: sitting.sessionId }, data: { revokedAt: await now() } });
  expect(await trySave(sitting, text('kept by the browser'), { seq: 1 })).toEqual(ended);
  const signedIn = { ...sitting, sessionId: await buildSession(sitting.userId) };
  expect(await save(signedIn, text('kept by the browser'), { seq: 1 })).toMatchObject({ outcome: 'saved' });
});

test('an expired session cannot save', async () => {
  const sitting = await sitText();
  await db.session.update({ where: { id: sitting.sessionId }, data: { expiresAt: await now() } });
  expect(await trySave(sitting, text('x'))).toEqual(ended);
});

test("somebody else's session cannot save", async () => {
  const sitting = await sitText();
  expect(await trySave({ ...sitting, sessionId: (await buildLearner()).sessionId }, text('x'))).toEqual(ended);
});

test('a disabled user cannot save', async () => {
  const sitting = await sitText();
  await db.user.update({ where: { id: sitting.userId }, data: { disabledAt: await now() } });
  expect(await trySave(sitting, text('x'))).toEqual(ended);
});

test('characters that the database cannot hold are dropped, and the rest is saved', async () => {
  const sitting = await sitText();
  await save(sitting, text('a\0b\ud83dc😀'));
  expect(await answerOf(sitting)).toEqual(text('ab\ufffdc😀'));
});
