import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { findLogins } from '#lib/accounts/queries.ts';
import { revokeSession, revokeSessions } from '#lib/accounts/revoke-sessions.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest, signInTo } from '../../support/build-account.ts';
import { advanceClock } from '../../support/database.ts';

const DAY = 24 * 3600;

test("a session id with somebody else's user id is nobody", async () => {
  const [a, b] = await Promise.all([buildAccount(), buildAccount()]);
  expect(await findViewer({ userId: a.userId, sessionId: b.sessionId })).toBeNull();
});

test('signing out ends this session and no other', async () => {
  const account = await buildAccount();
  const phone = await signInTo(account);
  await revokeSession(phone);
  expect(await findViewer(phone)).toBeNull();
  expect(await findViewer(account)).not.toBeNull();
});

test("nobody signs out somebody else's session", async () => {
  const [a, b] = await Promise.all([buildAccount(), buildAccount()]);
  await revokeSession({ userId: a.userId, sessionId: b.sessionId });
  expect(await findViewer(b)).not.toBeNull();
});

test('signing out everywhere holds on the next request of every browser, of this account alone', async () => {
  const [account, other] = await Promise.all([buildAccount(), buildAccount()]);
  const phone = await signInTo(account);
  expect((await findLogins(account)).otherSessions).toBe(1);
  await revokeSessions({ userId: account.userId, keep: null });
  expect([await findViewer(account), await findViewer(phone)]).toEqual([null, null]);
  expect(await findViewer(other)).not.toBeNull();
});

test('a disabled account is out on the next request', async () => {
  const account = await buildAccount();
  await db.user.update({ where: { id: account.userId }, data: { disabledAt: new Date(0) } });
  expect(await findViewer(account)).toBeNull();
});

test('another role holds on the next request', async () => {
  const account = await buildAccount();
  await db.user.update({ where: { id: account.userId }, data: { role: 'AUTHOR' } });
  expect(await findViewer(account)).toMatchObject({ role: 'AUTHOR' });
});

test('a session that is used lasts on; one that is not ends after 30 days, a guest’s after 90', async () => {
  const [used, unused, guest] = await Promise.all([buildAccount(), buildAccount(), buildGuest()]);
  await advanceClock(20 * DAY);
  expect(await findViewer(used)).not.toBeNull();
  await advanceClock(20 * DAY);
  expect(await findViewer(used)).not.toBeNull();
  expect(await findViewer(unused)).toBeNull();
  await advanceClock(49 * DAY);
  expect(await findViewer(guest)).not.toBeNull();
  await advanceClock(91 * DAY);
  expect(await findViewer(guest)).toBeNull();
});

test('use is written down at most once an hour', async () => {
  const account = await buildAccount();
  const seenAt = async () => (await db.session.findUniqueOrThrow({ where: { id: account.sessionId } })).lastSeenAt.getTime();
  const first = await seenAt();
  await advanceClock(3_000);
  await findViewer(account);
  expect(await seenAt()).toBe(first);
  await advanceClock(700);
  await findViewer(account);
  expect(await seenAt()).toBeGreaterThan(first);
});
