import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { changePassword } from '#lib/accounts/change-password.ts';
import { limits, sweepRateLimits, takeFromLimit } from '#lib/accounts/rate-limit.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, PASSWORD } from '../../support/build-account.ts';
import { advanceClock, setClock } from '../../support/database.ts';

// A window begins here.
beforeEach(() => setClock('2027-04-01T10:00:01Z'));

const tryTo = async (email: string, password: string, address: string = randomUUID()) =>
  await signIn({ email, password, current: null, address, userAgent: null });

test('an account takes ten wrong passwords in a quarter of an hour, from wherever, and says when to try again', async () => {
  const { email } = await buildAccount();
  for (let count = 0; count < 10; count += 1)
    expect(await tryTo(email, 'wrong password')).toMatchObject({ error: { code: 'wrong-credentials' } });
  const refused = await tryTo(email, PASSWORD);
  expect(refused).toEqual({ ok: false, error: { code: 'rate-limited', retryAt: new Date('2027-04-01T10:15:00Z') } });
  await advanceClock(15 * 60);
  expect(await tryTo(email, PASSWORD)).toMatchObject({ ok: true });
});

test('an address that has no account is limited just the same', async () => {
  const email = `${randomUUID()}@example.com`;
  for (let count = 0; count < 10; count += 1) await tryTo(email, PASSWORD);
  expect(await tryTo(email, PASSWORD)).toMatchObject({ error: { code: 'rate-limited' } });
});

test('the right password clears what was mistyped before', async () => {
  const { email } = await buildAccount();
  for (let round = 0; round < 3; round += 1) {
    for (let count = 0; count < 6; count += 1) await tryTo(email, 'wrong password');
    expect(await tryTo(email, PASSWORD)).toMatchObject({ ok: true });
  }
});

test('tries that come at once all count', async () => {
  const limit = { name: 'test', max: 5, windowSeconds: 60 };
  const results = await Promise.all(Array.from({ length: 20 }, () => takeFromLimit(limit, 'somebody')));
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
});

test('200 pupils behind one address, who mistype twice each, are in within five minutes', async () => {
  const school = '192.0.2.1';
  const tries = Array.from({ length: 600 }, () => takeFromLimit(limits.signInAddress, school));
  expect((await Promise.all(tries)).every(({ ok }) => ok)).toBe(true);
});

test('an address that tries a thousand times is stopped, others are not', async () => {
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 100 }, () => takeFromLimit(limits.signInAddress, 'bot')));
  const { email } = await buildAccount();
  expect(await tryTo(email, PASSWORD, 'bot')).toMatchObject({ error: { code: 'rate-limited' } });
  expect(await tryTo(email, PASSWORD)).toMatchObject({ ok: true });
});

test('the present password cannot be guessed from a browser left open', async () => {
  const account = await buildAccount();
  const guess = () => changePassword({ ...account, currentPassword: 'wrong password', newPassword: 'kaze ga fuku hi 3' });
  for (let count = 0; count < 10; count += 1) expect(await guess()).toMatchObject({ error: { code: 'wrong-password' } });
  expect(await guess()).toMatchObject({ error: { code: 'rate-limited' } });
});

test('keeps no address in the clear, and no window for longer than a day', async () => {
  await takeFromLimit(limits.signInAccount, 'hanako@example.com');
  const rows = await db.rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain('hanako');
  await advanceClock(25 * 3600);
  await sweepRateLimits();
  expect(await db.rateLimit.count()).toBe(0);
});
