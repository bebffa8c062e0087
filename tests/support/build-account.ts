import { randomUUID } from 'node:crypto';
import { createGuest } from '#lib/accounts/create-guest.ts';
import type { SessionToken } from '#lib/accounts/rules.ts';
import { signIn } from '#lib/accounts/sign-in.ts';
import { signUp } from '#lib/accounts/sign-up.ts';

export const PASSWORD = 'murasaki no kumo 7';

type Options = { email?: string; current?: SessionToken | null; address?: string };

/** Values for a sign-up that goes well, at an address and with an e-mail of its own. */
export function signUpInput({ email = `${randomUUID()}@example.com`, current = null, address = randomUUID() }: Options = {}) {
  return { email, password: PASSWORD, name: '花子', locale: 'ja', current, address, userAgent: 'Test' };
}

export type Account = SessionToken & { email: string };

/** Somebody who has just signed up. */
export async function buildAccount(options: Options = {}): Promise<Account> {
  const input = signUpInput(options);
  const { userId, sessionId } = succeeded(await signUp(input));
  return { userId, sessionId, email: input.email };
}

export async function buildGuest(): Promise<SessionToken> {
  const { viewer } = succeeded(await createGuest({ address: randomUUID(), userAgent: 'Test', locale: 'ja' }));
  return { userId: viewer.userId, sessionId: viewer.sessionId };
}

/** One more browser of that account, or this guest's browser signing in to it. */
export async function signInTo({ email }: Account, current: SessionToken | null = null): Promise<SessionToken> {
  const { userId, sessionId } = succeeded(await signIn({ email, password: PASSWORD, current, address: randomUUID(), userAgent: 'Test' }));
  return { userId, sessionId };
}

type Outcome = { ok: true } | { ok: false; error: { code: string } };

/** The success; a refusal fails the test with its code. */
export function succeeded<T extends Outcome>(result: T): Extract<T, { ok: true }> {
  if (!isSuccess(result)) throw new Error(`refused: ${result.ok ? '' : result.error.code}`);
  return result;
}

function isSuccess<T extends Outcome>(result: T): result is Extract<T, { ok: true }> {
  return result.ok;
}
