import { db } from '#lib/db/client.ts';
import { checkPassword, type PasswordProblem } from './check-password.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { clearLimit, limits, takeFromLimit } from './rate-limit.ts';
import { revokeSessions } from './revoke-sessions.ts';
import type { RateLimited, SessionToken } from './rules.ts';

type ChangePassword = SessionToken & { currentPassword: string; newPassword: string };
export type ChangePasswordProblem = PasswordProblem | 'wrong-password';
type ChangePasswordResult = { ok: true } | { ok: false; error: { code: ChangePasswordProblem } } | RateLimited;

/** Changes the password of somebody who knows the present one; all other browsers are signed out. */
export async function changePassword({ userId, sessionId, currentPassword, newPassword }: ChangePassword): Promise<ChangePasswordResult> {
  const limit = await takeFromLimit(limits.passwordChange, userId);
  if (!limit.ok) return limit;
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } });
  const oldHash = user?.passwordHash ?? null;
  if (!user || !(await verifyPassword(oldHash, currentPassword))) return { ok: false, error: { code: 'wrong-password' } };
  await clearLimit(limits.passwordChange, userId);
  const problem = checkPassword(newPassword, { email: user.email });
  if (problem) return { ok: false, error: { code: problem } };
  const passwordHash = await hashPassword(newPassword);
  return await db.$transaction(async (tx) => {
    // Of two changes at once the second one no longer knows the present password.
    const { count } = await tx.user.updateMany({ where: { id: userId, passwordHash: oldHash }, data: { passwordHash } });
    if (count === 0) return { ok: false, error: { code: 'wrong-password' } };
    await revokeSessions({ userId, keep: sessionId }, tx);
    return { ok: true };
  });
}
