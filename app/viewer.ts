import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { createGuest } from '#lib/accounts/create-guest.ts';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { isAccount } from '#lib/accounts/queries.ts';
import type { SessionToken, Viewer } from '#lib/accounts/rules.ts';
import { readClient } from './client.ts';
import { safeNext } from './safe-next.ts';
import { readSessionCookie, setSessionCookie } from './session-cookie.ts';

/** Who the cookie says it is, without a query: for handlers whose own statement checks the session. */
export async function readSessionToken(): Promise<SessionToken | null> {
  return await readSessionCookie();
}

/** Who asks; null when nobody is signed in (any more). */
export const getViewer: () => Promise<Viewer | null> = cache(async () => {
  const token = await readSessionCookie();
  return token && (await findViewer(token));
});

/**
 * Who asks; somebody unknown becomes a guest, and the browser gets a cookie: in actions and handlers only. Who had
 * an account's session that has ended signs in again first: what they begin now belongs to the account.
 */
export async function ensureViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  const [client, locale] = await Promise.all([readClient(), getLocale()]);
  if (client.current && (await isAccount(client.current.userId))) redirect(await signInPath());
  const made = await createGuest({ ...client, locale });
  if (!made.ok) redirect(`${await signInPath()}&problem=too-many-guests`);
  await setSessionCookie(made.viewer);
  return made.viewer;
}

/** Signing in, and back to the page that the request came from. */
export async function signInPath(): Promise<string> {
  const referer = (await headers()).get('referer');
  return `/sign-in?next=${encodeURIComponent(safeNext(referer && pathOf(referer)))}`;
}

function pathOf(untrusted: string): string | null {
  const url = URL.parse(untrusted);
  return url && url.pathname + url.search;
}
