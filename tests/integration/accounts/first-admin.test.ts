import { beforeEach, expect, test } from 'vitest';
import { claimFirstAdmin, createFirstAdminLink, isFirstAdminToken } from '#lib/accounts/first-admin-link.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest } from '../../support/build-account.ts';

beforeEach(async () => {
  await db.user.updateMany({ where: { role: 'ADMIN' }, data: { role: 'LEARNER' } });
});

async function makeLink(): Promise<string> {
  const token = await createFirstAdminLink();
  if (token === null) throw new Error('there is an admin');
  return token;
}
const roleOf = async (userId: string) => (await db.user.findUniqueOrThrow({ where: { id: userId } })).role;

test('a made-up token makes nobody an admin', async () => {
  await makeLink();
  const { userId } = await buildAccount();
  expect(await isFirstAdminToken('made-up')).toBe(false);
  expect(await claimFirstAdmin({ userId, token: 'made-up' })).toEqual({ ok: false, error: { code: 'link-invalid' } });
  expect(await roleOf(userId)).toBe('LEARNER');
});

test('a later start replaces the link', async () => {
  const [first, { userId }] = [await makeLink(), await buildAccount()];
  await makeLink();
  expect(await claimFirstAdmin({ userId, token: first })).toMatchObject({ error: { code: 'link-invalid' } });
});

test('a guest cannot use it, and it still works afterwards', async () => {
  const [token, guest, account] = [await makeLink(), await buildGuest(), await buildAccount()];
  expect(await claimFirstAdmin({ userId: guest.userId, token })).toEqual({ ok: false, error: { code: 'no-account' } });
  expect(await claimFirstAdmin({ userId: account.userId, token })).toEqual({ ok: true });
});

test('works once, however many claim it at once', async () => {
  const token = await makeLink();
  const people = await Promise.all([buildAccount(), buildAccount(), buildAccount()]);
  const results = await Promise.all(people.map(({ userId }) => claimFirstAdmin({ userId, token })));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.user.count({ where: { role: 'ADMIN' } })).toBe(1);
  expect(await isFirstAdminToken(token)).toBe(false);
});

test('there is no link while there is an admin', async () => {
  const [token, { userId }] = [await makeLink(), await buildAccount()];
  await claimFirstAdmin({ userId, token });
  expect(await createFirstAdminLink()).toBeNull();
});

test('only the hash of the token is kept, and the claim is on record', async () => {
  const [token, { userId }] = [await makeLink(), await buildAccount()];
  expect(JSON.stringify(await db.firstAdminLink.findMany())).not.toContain(token);
  await claimFirstAdmin({ userId, token });
  expect(await db.auditEntry.findFirst({ where: { actorId: userId } })).toMatchObject({ act: 'first-admin', target: `user:${userId}` });
});
