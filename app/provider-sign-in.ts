import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { linkProvider } from '#lib/accounts/link-provider.ts';
import { PROVIDERS, type Provider, type ProviderAccount } from '#lib/accounts/providers.ts';
import type { SessionToken, Viewer } from '#lib/accounts/rules.ts';
import { signInWithProvider } from '#lib/accounts/sign-in-with-provider.ts';
import { isHttps } from './app-url.ts';
import { readClient } from './client.ts';
import { authSecret } from './session-cookie.ts';

const LINK_COOKIE = `${isHttps ? '__Host-' : ''}kakunin.link`;
const LINK_SECONDS = 10 * 60;
const LINK_SALT = 'link a provider';

const Intent = z.object({ sub: z.uuid(), provider: z.enum(PROVIDERS) });

/** Remembers for the way to the provider and back that a signed-in person asked to link it. */
export async function rememberLink({ userId }: Viewer, provider: Provider): Promise<void> {
  const value = await encode({ token: { sub: userId, provider }, secret: authSecret(), salt: LINK_SALT, maxAge: LINK_SECONDS });
  (await cookies()).set(LINK_COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps, maxAge: LINK_SECONDS });
}

type Entered = ({ ok: true } & SessionToken) | { ok: false; page: string };

/** Back from a provider: links its account when a signed-in person asked for that in the settings, else signs in with it. */
export async function enterWithProvider(account: ProviderAccount & { name: string | null }): Promise<Entered> {
  const client = await readClient();
  const [viewer, wanted] = await Promise.all([client.current && findViewer(client.current), takeIntent()]);
  if (viewer && !viewer.isGuest && wanted?.sub === viewer.userId && wanted.provider === account.provider) {
    const linked = await linkProvider({ ...account, userId: viewer.userId });
    return linked.ok
      ? { ok: true, userId: viewer.userId, sessionId: viewer.sessionId }
      : { ok: false, page: `/account?problem=${linked.error.code}` };
  }
  // Whoever wanted to link is no longer signed in: that must not make a second account.
  if (wanted) return { ok: false, page: '/sign-in?next=/account' };
  const entered = await signInWithProvider({ ...account, ...client });
  return entered.ok ? entered : { ok: false, page: `/sign-in?problem=${entered.error.code}` };
}

/** The wish to link, once. */
async function takeIntent(): Promise<z.output<typeof Intent> | null> {
  const jar = await cookies();
  const value = jar.get(LINK_COOKIE)?.value;
  if (!value) return null;
  jar.delete({ name: LINK_COOKIE, path: '/', secure: isHttps });
  const intent = Intent.safeParse(await decode({ token: value, secret: authSecret(), salt: LINK_SALT }).catch(() => null));
  return intent.success ? intent.data : null;
}
