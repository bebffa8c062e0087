import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import { z } from 'zod';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { isProvider } from '#lib/accounts/providers.ts';
import { revokeSession } from '#lib/accounts/revoke-sessions.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { logError } from '#lib/logger.ts';
import { isHttps } from './app-url.ts';
import { readClient } from './client.ts';
import { enterWithProvider } from './provider-sign-in.ts';
import { credentialsOf } from './providers.ts';
import { authSecret, COOKIE_SECONDS } from './session-cookie.ts';

declare module 'next-auth' {
  interface User {
    sessionId: string;
  }
}

const Credentials = z.object({ email: z.string().max(1_000), password: z.string().max(1_000) });
const Token = z.object({ sub: z.uuid(), sid: z.uuid() });

/** Made for each request: only a running server has the secret. */
export function authOptions(): AuthOptions {
  const google = credentialsOf('google');
  const github = credentialsOf('github');
  return {
    secret: authSecret(),
    useSecureCookies: isHttps,
    session: { strategy: 'jwt', maxAge: COOKIE_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account' },
    providers: [
      CredentialsProvider({ credentials: { email: {}, password: {} }, authorize: enterWithPassword }),
      ...(google ? [GoogleProvider(google)] : []),
      ...(github ? [GitHubProvider(github)] : []),
    ],
    callbacks: {
      async signIn({ user, account }) {
        if (account?.type !== 'oauth') return true;
        if (!isProvider(account.provider)) return false;
        const { provider, providerAccountId } = account;
        const entered = await enterWithProvider({ provider, providerAccountId, name: user.name ?? null });
        if (!entered.ok) return entered.page;
        // What the next callback makes the cookie of.
        Object.assign(user, { id: entered.userId, sessionId: entered.sessionId });
        return true;
      },
      // Nothing but these two: all else is read from the session's row.
      jwt: ({ token, user }) => ({ sub: user?.id ?? token.sub ?? '', sid: user?.sessionId ?? token['sid'] }),
      async session({ session, token }) {
        const parsed = Token.safeParse(token);
        const viewer = parsed.success ? await findViewer({ userId: parsed.data.sub, sessionId: parsed.data.sid }) : null;
        return { ...session, user: viewer ? { name: viewer.name, email: viewer.email } : {} };
      },
    },
    events: {
      async signOut({ token }) {
        const parsed = Token.safeParse(token);
        if (parsed.success) await revokeSession({ userId: parsed.data.sub, sessionId: parsed.data.sid });
      },
    },
    logger: {
      error: (code, metadata) => logError(`next-auth ${code}`, metadata instanceof Error ? metadata : metadata.error),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** For programs that sign in at next-auth's own address; the page's form does the same without it. */
async function enterWithPassword(untrusted: unknown) {
  const input = Credentials.safeParse(untrusted);
  if (!input.success) return null;
  const result = await signIn({ ...input.data, ...(await readClient()) });
  if (!result.ok) throw new Error(result.error.code);
  return { id: result.userId, sessionId: result.sessionId };
}
