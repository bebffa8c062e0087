import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { linkProvider, unlinkProvider } from '#lib/accounts/link-provider.ts';
import type { Provider } from '#lib/accounts/providers.ts';
import { findLogins } from '#lib/accounts/queries.ts';
import type { SessionToken } from '#lib/accounts/rules.ts';
import { signInWithProvider } from '#lib/accounts/sign-in-with-provider.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest, succeeded } from '../../support/build-account.ts';
import { sitTest } from '../../support/sit-test.ts';

const at = (provider: Provider, providerAccountId: string = randomUUID()) => ({ provider, providerAccountId });
const enter = (account: ReturnType<typeof at>, current: SessionToken | null = null) =>
  signInWithProvider({ ...account, name: 'Hanako', current, userAgent: null });

test('an account at a provider makes an account of its own, and the same one each time', async () => {
  const google = at('google');
  const first = succeeded(await enter(google));
  const second = succeeded(await enter(google));
  expect(second.userId).toBe(first.userId);
  expect(await findViewer(second)).toMatchObject({ isGuest: false, name: 'Hanako', email: null });
});

test('two first sign-ins at once make one account', async () => {
  const github = at('github');
  const [a, b] = await Promise.all([enter(github), enter(github)]);
  expect(succeeded(a).userId).toBe(succeeded(b).userId);
});

test('a guest becomes the account, in place', async () => {
  const guest = await sitTest();
  expect(succeeded(await enter(at('google'), guest)).userId).toBe(guest.userId);
});

test("a guest's attempts go into the account that the provider's is linked to", async () => {
  const [account, guest, google] = [await buildAccount(), await sitTest(), at('google')];
  succeeded(await linkProvider({ ...account, ...google }));
  expect(succeeded(await enter(google, guest)).userId).toBe(account.userId);
  expect(await db.attempt.count({ where: { userId: account.userId } })).toBe(1);
});

test('a disabled account stays shut', async () => {
  const google = at('google');
  const { userId } = succeeded(await enter(google));
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date(0) } });
  expect(await enter(google)).toEqual({ ok: false, error: { code: 'account-disabled' } });
});

test('signing in with a provider while signed in links nothing', async () => {
  const account = await buildAccount();
  const token = succeeded(await enter(at('github'), account));
  expect(token.userId).not.toBe(account.userId);
  expect((await findLogins(account)).providers).toEqual([]);
});

test("what is linked to one account cannot be linked to another; linking one's own again is fine", async () => {
  const [first, second, google] = [await buildAccount(), await buildAccount(), at('google')];
  expect(await linkProvider({ ...first, ...google })).toEqual({ ok: true });
  expect(await linkProvider({ ...first, ...google })).toEqual({ ok: true });
  expect(await linkProvider({ ...second, ...google })).toEqual({ ok: false, error: { code: 'linked-elsewhere' } });
});

test('the last way in cannot be taken away', async () => {
  const google = at('google');
  const { userId, sessionId } = succeeded(await enter(google));
  expect(await unlinkProvider({ userId, provider: 'google' })).toEqual({ ok: false, error: { code: 'last-login' } });
  succeeded(await linkProvider({ userId, ...at('github') }));
  const both = await Promise.all([unlinkProvider({ userId, provider: 'google' }), unlinkProvider({ userId, provider: 'github' })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await findLogins({ userId, sessionId })).providers).toHaveLength(1);
});

test('with a password a provider can go', async () => {
  const account = await buildAccount();
  succeeded(await linkProvider({ ...account, ...at('google') }));
  expect(await findLogins(account)).toMatchObject({ hasPassword: true, providers: ['google'] });
  expect(await unlinkProvider({ userId: account.userId, provider: 'google' })).toEqual({ ok: true });
});

test('a guest has no ways in', async () => {
  expect(await findLogins(await buildGuest())).toEqual({ hasPassword: false, providers: [], otherSessions: 0 });
});
