'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { accountFormAction } from '#app/action.ts';
import { rememberLink } from '#app/provider-sign-in.ts';
import { clearSessionCookie } from '#app/session-cookie.ts';
import { startProvider } from '#app/start-provider.ts';
import { changeName } from '#lib/accounts/change-name.ts';
import { changePassword } from '#lib/accounts/change-password.ts';
import { unlinkProvider } from '#lib/accounts/link-provider.ts';
import { PROVIDERS } from '#lib/accounts/providers.ts';
import { revokeSessions } from '#lib/accounts/revoke-sessions.ts';
import { lengthOf, MAX_NAME_LENGTH, normaliseName } from '#lib/accounts/rules.ts';

const password = z.string().min(1, 'password-missing').max(1_000, 'password-too-long');
const name = z
  .string()
  .max(1_000, 'name-too-long')
  .refine((value) => lengthOf(normaliseName(value)) <= MAX_NAME_LENGTH, 'name-too-long');
const provider = z.enum(PROVIDERS);

export const saveName = accountFormAction(z.object({ name }), async ({ userId }, input) => {
  await changeName({ userId, name: input.name });
  refresh();
  return { ok: true };
});

/** The present password stands for the person; other browsers are signed out. */
export const savePassword = accountFormAction(z.object({ currentPassword: password, newPassword: password }), async (viewer, input) => {
  const { userId, sessionId } = viewer;
  const result = await changePassword({ userId, sessionId, ...input });
  if (result.ok || result.error.code === 'rate-limited') return result;
  return { ...result, field: result.error.code === 'wrong-password' ? 'currentPassword' : 'newPassword' };
});

export const link = accountFormAction(z.object({ provider }), async (viewer, input) => {
  await rememberLink(viewer, input.provider);
  redirect(await startProvider(input.provider, '/account'));
});

export const unlink = accountFormAction(z.object({ provider }), async ({ userId }, input) => {
  const result = await unlinkProvider({ userId, ...input });
  if (result.ok) redirect('/account');
  return result;
});

/** Ends every session of this account, this one included. */
export const signOutEverywhere = accountFormAction(z.object({}), async ({ userId }) => {
  await revokeSessions({ userId, keep: null });
  await clearSessionCookie();
  redirect('/');
});
