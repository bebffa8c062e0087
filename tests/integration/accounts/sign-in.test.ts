import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, PASSWORD, signInTo, succeeded } from '../../support/build-account.ts';

const input = (email: string, password = PASSWORD) => ({ email, password, current: null, address: randomUUID(), userAgent: null });

test('a wrong password and an unknown address are told apart by nobody', async () => {
  const { email } = await buildAccount();
  const wrong = await signIn(input(email, 'another password'));
  const unknown = await signIn(input(`${randomUUID()}@example.com`));
  expect(wrong).toEqual({ ok: false, error: { code: 'wrong-credentials' } });
  expect(unknown).toEqual(wrong);
});

test('an account without a password (made with a provider) cannot be entered with one', async () => {
  const account = await buildAccount();
  await db.user.update({ where: { id: account.userId }, data: { passwordHash: null } });
  expect(await signIn(input(account.email))).toMatchObject({ error: { code: 'wrong-credentials' } });
});

test('a disabled account is told so only to who knows its password', async () => {
  const { userId, email } = await buildAccount();
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date(0) } });
  expect(await signIn(input(email, 'another password'))).toMatchObject({ error: { code: 'wrong-credentials' } });
  expect(await signIn(input(email))).toMatchObject({ error: { code: 'account-disabled' } });
});

test('the e-mail address may be typed in capitals or full width, the password in full width', async () => {
  const { userId, email } = await buildAccount();
  const token = succeeded(await signIn(input(`　${email.toUpperCase().replace('@', '＠')}`, PASSWORD.replace('7', '７'))));
  expect(token.userId).toBe(userId);
});

test('every browser has a session of its own', async () => {
  const account = await buildAccount();
  const phone = await signInTo(account);
  expect(phone.sessionId).not.toBe(account.sessionId);
  expect(await findViewer(account)).not.toBeNull();
  expect(await findViewer(phone)).toMatchObject({ userId: account.userId, email: account.email });
});

test('signing in to another account ends the session this browser had', async () => {
  const [first, second] = await Promise.all([buildAccount(), buildAccount()]);
  await signInTo(second, first);
  expect(await findViewer(first)).toBeNull();
  expect(await findViewer(second)).not.toBeNull();
});
