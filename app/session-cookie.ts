import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import type { SessionToken } from '#lib/accounts/rules.ts';
import { env } from '#lib/env.ts';
import { isHttps } from './app-url.ts';

// The name, the options and the content are next-auth's own, so that its routes read what we set and the other way round.
const COOKIE = `${isHttps ? '__Secure-' : ''}next-auth.session-token`;

/** The longest that browsers keep a cookie. When a session ends its row says. */
export const COOKIE_SECONDS = 400 * 24 * 60 * 60;

const Token = z.object({ sub: z.uuid(), sid: z.uuid() });

/** Signs and encrypts the cookies. */
export function authSecret(): string {
  if (!env.NEXTAUTH_SECRET) throw new Error('NEXTAUTH_SECRET is not set: the start makes it, or it must be given.');
  return env.NEXTAUTH_SECRET;
}

/** What this browser's cookie says; whether that session still holds is for the database to say. */
export async function readSessionCookie(): Promise<SessionToken | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  if (!value) return null;
  const token = Token.safeParse(await decode({ token: value, secret: authSecret() }).catch(() => null));
  return token.success ? { userId: token.data.sub, sessionId: token.data.sid } : null;
}

/** Gives this browser a session; in actions and handlers only. */
export async function setSessionCookie({ userId, sessionId }: SessionToken): Promise<void> {
  const value = await encode({ token: { sub: userId, sid: sessionId }, secret: authSecret(), maxAge: COOKIE_SECONDS });
  (await cookies()).set(COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps, maxAge: COOKIE_SECONDS });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: '/', secure: isHttps });
}
