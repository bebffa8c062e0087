'use server';

import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from './locale.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembers the language in this browser; the page comes back in it. Without a session: it touches no account. */
export async function setLocale(form: FormData): Promise<void> {
  const untrusted = form.get('locale');
  if (typeof untrusted !== 'string' || !isLocale(untrusted)) return;
  (await cookies()).set(LOCALE_COOKIE, untrusted, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });
}
