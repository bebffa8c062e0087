import { now } from '#lib/clock.ts';
import { db, type Prisma } from '#lib/db/client.ts';
import { checkPassword, type PasswordProblem } from './check-password.ts';
import { createSession } from './create-session.ts';
import { findViewer } from './find-viewer.ts';
import { isUniqueViolation } from './is-unique-violation.ts';
import { hashPassword } from './password.ts';
import { limits, takeFromLimit } from './rate-limit.ts';
import { revokeSession } from './revoke-sessions.ts';
import { type Client, normaliseEmail, normaliseName, type RateLimited, type SessionToken } from './rules.ts';
import { upgradeGuest } from './upgrade-guest.ts';

type SignUp = Client & { email: string; password: string; name: string; locale: string | null; address: string };
export type SignUpProblem = PasswordProblem | 'email-taken';
type SignUpResult = ({ ok: true } & SessionToken) | { ok: false; error: { code: SignUpProblem } } | RateLimited;

/** Makes an account with e-mail and password and signs this browser in. A guest's row becomes the account. */
export async function signUp({ password, locale, address, current, userAgent, ...input }: SignUp): Promise<SignUpResult> {
  const limit = await takeFromLimit(limits.signUpAddress, address);
  if (!limit.ok) return limit;
  const email = normaliseEmail(input.email);
  const problem = checkPassword(password, { email });
  if (problem) return { ok: false, error: { code: problem } };
  const [viewer, at, passwordHash] = await Promise.all([current && findViewer(current), now(), hashPassword(password)]);
  const identity = { email, passwordHash, name: normaliseName(input.name) || null };
  try {
    const token = await db.$transaction(async (tx) => {
      const isUpgraded = viewer?.isGuest === true && (await upgradeGuest(tx, viewer.userId, identity));
      const userId = isUpgraded ? viewer.userId : await createUser(tx, { ...identity, locale, createdAt: at });
      return { userId, sessionId: await createSession(tx, { userId, isGuest: false, userAgent, at }) };
    });
    if (viewer && viewer.userId !== token.userId) await revokeSession(viewer);
    return { ok: true, ...token };
  } catch (error) {
    // Two may ask for one e-mail address at the same time: the table's constraint decides.
    if (isUniqueViolation(error)) return { ok: false, error: { code: 'email-taken' } };
    throw error;
  }
}

async function createUser(tx: Prisma.TransactionClient, data: Prisma.UserCreateInput): Promise<string> {
  return (await tx.user.create({ data: { ...data, isGuest: false }, select: { id: true } })).id;
}
