import { expect, test } from 'vitest';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { sweepGuests } from '#lib/accounts/sweep-guests.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest, signInTo } from '../../support/build-account.ts';
import { advanceClock } from '../../support/database.ts';
import { sitTest } from '../../support/sit-test.ts';

const DAY = 24 * 3600;
const isThere = async (userId: string) => (await db.user.count({ where: { id: userId } })) === 1;

test('removes only guests who did nothing and were not seen for a day', async () => {
  const [empty, seen, busy, account] = [await buildGuest(), await buildGuest(), await sitTest(), await buildAccount()];
  await sweepGuests();
  expect(await isThere(empty.userId)).toBe(true);
  await advanceClock(DAY + 60);
  await findViewer(seen);
  await sweepGuests();
  expect(await Promise.all([empty, seen, busy, account].map(({ userId }) => isThere(userId)))).toEqual([false, true, true, true]);
});

test('removes the empty row of a guest who was merged, after a day', async () => {
  const [guest, account] = [await sitTest(), await buildAccount()];
  await signInTo(account, guest);
  await advanceClock(DAY + 60);
  await sweepGuests();
  expect(await isThere(guest.userId)).toBe(false);
  expect(await db.attempt.count({ where: { userId: account.userId } })).toBe(1);
});

test('what a tab of a merged guest began in the moment of the merge follows into the account', async () => {
  const [guest, account] = [await sitTest(), await buildAccount()];
  await signInTo(account, guest);
  await db.attempt.update({ where: { id: guest.attemptId }, data: { userId: guest.userId } });
  await sweepGuests();
  expect((await db.attempt.findUniqueOrThrow({ where: { id: guest.attemptId } })).userId).toBe(account.userId);
});
