'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { openFormAction } from '#app/action.ts';
import { readClient } from '#app/client.ts';
import { safeNext } from '#app/safe-next.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '#app/session-cookie.ts';
import { startProvider } from '#app/start-provider.ts';
import { PROVIDERS } from '#lib/accounts/providers.ts';
import { revokeSession } from '#lib/accounts/revoke-sessions.ts';
import { lengthOf, MAX_EMAIL_LENGTH, MAX_NAME_LENGTH, normaliseEmail, normaliseName } from '#lib/accounts/rules.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { signUp } from '#lib/accounts/sign-up.ts';

const email = z.string().transform(normaliseEmail).pipe(z.email('email-invalid').max(MAX_EMAIL_LENGTH, 'email-invalid'));
// Longer than any password may be, short enough not to be work.
const password = z.string().min(1, 'password-missing').max(1_000, 'password-too-long');
const name = z
  .string()
  .max(1_000, 'name-too-long')
  .refine((value) => lengthOf(normaliseName(value)) <= MAX_NAME_LENGTH, 'name-too-long');
const next = z.string().transform(safeNext);

/** Signs in and leads back to where the person came from. */
export const signInHere = openFormAction(z.object({ email, password, next }), async (input) => {
  const result = await signIn({ ...input, ...(await readClient()) });
  if (!result.ok) return result;
  await setSessionCookie(result);
  redirect(input.next);
});

/** Makes an account, of the guest if there is one, and leads back. */
export const signUpHere = openFormAction(z.object({ email, password, name, next }), async (input) => {
  const [client, locale] = await Promise.all([readClient(), getLocale()]);
  const result = await signUp({ ...input, ...client, locale });
  if (!result.ok) {
    const { code } = result.error;
    return code === 'rate-limited' ? result : { ...result, field: code === 'email-taken' ? 'email' : 'password' };
  }
  await setSessionCookie(result);
  redirect(input.next);
});

/** Off to a provider; it sends the browser back to next-auth's own address. */
export async function signInWith(form: FormData): Promise<void> {
  const { provider, next: to } = z.object({ provider: z.enum(PROVIDERS), next }).parse(Object.fromEntries(form));
  redirect(await startProvider(provider, to));
}

/** Signs this browser out; also forgets a session that has ended, so that one can go on as a guest. */
export async function signOut(): Promise<void> {
  const token = await readSessionCookie();
  if (token) await revokeSession(token);
  await clearSessionCookie();
  redirect('/');
}
