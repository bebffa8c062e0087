import { expect, test } from 'vitest';
import { changeName } from '#lib/accounts/change-name.ts';
import { changePassword } from '#lib/accounts/change-password.ts';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount, buildGuest, PASSWORD, signInTo } from '../../support/build-account.ts';

const NEXT = 'kaze ga fuku hi 3';

test('asks for the present password', async () => {
  const account = await buildAccount();
  expect(await changePassword({ ...account, currentPassword: 'not it', newPassword: NEXT })).toEqual({
    ok: false,
    error: { code: 'wrong-password' },
  });
  expect(await signInTo(account)).toMatchObject({ userId: account.userId });
});

test('refuses a weak new one and changes nothing', async () => {
  const account = await buildAccount();
  const phone = await signInTo(account);
  const result = await changePassword({ ...account, currentPassword: PASSWORD, newPassword: 'qwerty123456' });
  expect(result).toEqual({ ok: false, error: { code: 'password-breached' } });
  expect(await findViewer(phone)).not.toBeNull();
});

test('signs out all other browsers, keeps this one, and the old password is dead', async () => {
  const account = await buildAccount();
  const phone = await signInTo(account);
  expect(await changePassword({ ...account, currentPassword: PASSWORD, newPassword: NEXT })).toEqual({ ok: true });
  expect(await findViewer(phone)).toBeNull();
  expect(await findViewer(account)).not.toBeNull();
  await expect(signInTo(account)).rejects.toThrow('wrong-credentials');
});

test('of two changes at once one holds', async () => {
  const account = await buildAccount();
  const results = await Promise.all(
    [NEXT, `${NEXT} 4`].map((newPassword) => changePassword({ ...account, currentPassword: PASSWORD, newPassword })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a guest has no password to change and no name', async () => {
  const guest = await buildGuest();
  expect(await changePassword({ ...guest, currentPassword: '', newPassword: NEXT })).toMatchObject({ error: { code: 'wrong-password' } });
  await changeName({ userId: guest.userId, name: '太郎' });
  expect((await db.user.findUniqueOrThrow({ where: { id: guest.userId } })).name).toBeNull();
});

test('a name is tidied; an empty one is none', async () => {
  const { userId } = await buildAccount();
  const nameOf = async () => (await db.user.findUniqueOrThrow({ where: { id: userId } })).name;
  await changeName({ userId, name: '　山田　 太郎 ' });
  expect(await nameOf()).toBe('山田 太郎');
  await changeName({ userId, name: ' ' });
  expect(await nameOf()).toBeNull();
});
