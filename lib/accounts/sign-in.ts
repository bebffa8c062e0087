import { db } from '#lib/db/client.ts';
import { openSession } from './open-session.ts';
import { verifyPassword } from './password.ts';
import { clearLimit, limits, takeFromLimit } from './rate-limit.ts';
import { type Client, normaliseEmail, type RateLimited, type SessionToken } from './rules.ts';

type SignIn = Client & { email: string; password: string; address: string };
export type SignInProblem =
  /** No such account, no password, or another one: nobody learns which. */
  | 'wrong-credentials'
  /** Told only to somebody who knows the password. */
  | 'account-disabled';
type SignInResult = ({ ok: true } & SessionToken) | { ok: false; error: { code: SignInProblem } } | RateLimited;

/** Signs a browser in with e-mail and password; what its guest did goes into the account. */
export async function signIn({ password, address, current, userAgent, ...input }: SignIn): Promise<SignInResult> {
  const email = normaliseEmail(input.email);
  // Both before any work, and whether or not there is such an account.
  for (const limit of [await takeFromLimit(limits.signInAddress, address), await takeFromLimit(limits.signInAccount, email)]) {
    if (!limit.ok) return limit;
  }
  const user = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight) return { ok: false, error: { code: 'wrong-credentials' } };
  if (user.disabledAt) return { ok: false, error: { code: 'account-disabled' } };
  await clearLimit(limits.signInAccount, email);
  return { ok: true, ...(await openSession({ userId: user.id, current, userAgent })) };
}
