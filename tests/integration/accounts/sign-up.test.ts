import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { signUp } from '#lib/accounts/sign-up.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest, PASSWORD, signUpInput, succeeded } from '../../support/build-account.ts';
import { sitTest } from '../../support/sit-test.ts';

test.each([
  ['password-too-short', 'kumo 7 yon'.slice(0, 9)],
  ['password-too-long', 'あ い'.repeat(67)],
  ['password-breached', 'P@ssw0rd2026!'],
])('refuses a password: %s', async (code, password) => {
  const input = { ...signUpInput(), password };
  expect(await signUp(input)).toEqual({ ok: false, error: { code } });
  expect(await db.user.count({ where: { email: input.email } })).toBe(0);
});

test('refuses the e-mail address as password', async () => {
  const input = signUpInput();
  expect(await signUp({ ...input, password: input.email.toUpperCase() })).toMatchObject({ error: { code: 'password-is-email' } });
});

test('one e-mail address has one account, however it is typed', async () => {
  const { email } = await buildAccount();
  const again = await signUp(signUpInput({ email: ` ${email.toUpperCase().replace('@', '＠')} ` }));
  expect(again).toEqual({ ok: false, error: { code: 'email-taken' } });
});

test('of two sign-ups at once with one address, one gets it', async () => {
  const input = signUpInput();
  const results = await Promise.all([signUp(input), signUp({ ...input, address: randomUUID() })]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('an e-mail address that is taken leaves the guest a guest, signed in', async () => {
  const [{ email }, guest] = await Promise.all([buildAccount(), buildGuest()]);
  expect(await signUp(signUpInput({ email, current: guest }))).toMatchObject({ error: { code: 'email-taken' } });
  expect(await findViewer(guest)).toMatchObject({ isGuest: true });
});

test('keeps the password only as an argon2id hash', async () => {
  const { userId } = await buildAccount();
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(passwordHash).not.toContain(PASSWORD);
});

test('a guest who signs up keeps row and attempts, and gets a new session', async () => {
  const guest = await sitTest();
  const token = succeeded(await signUp(signUpInput({ current: guest })));
  expect(token.userId).toBe(guest.userId);
  expect(await findViewer(token)).toMatchObject({ isGuest: false, name: '花子', role: 'LEARNER' });
  expect(await db.attempt.count({ where: { userId: token.userId } })).toBe(1);
  expect(await findViewer(guest)).toBeNull();
});

test('a double click on sign up makes one account of a guest', async () => {
  const guest = await buildGuest();
  const input = signUpInput({ current: guest });
  const results = await Promise.all([signUp(input), signUp(input)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("somebody's ended session cannot be upgraded", async () => {
  const guest = await buildGuest();
  await db.session.update({ where: { id: guest.sessionId }, data: { revokedAt: new Date(0) } });
  const token = succeeded(await signUp(signUpInput({ current: guest })));
  expect(token.userId).not.toBe(guest.userId);
});

test('who signs up while signed in gets another account and leaves the first untouched', async () => {
  const first = await buildAccount();
  const second = await buildAccount({ current: first });
  expect(second.userId).not.toBe(first.userId);
  expect(await findViewer(first)).toBeNull();
  expect(await db.user.count({ where: { email: first.email } })).toBe(1);
});
