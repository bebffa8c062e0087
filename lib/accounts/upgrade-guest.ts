import type { Prisma } from '#lib/db/client.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** What makes an account of a guest: a login of its own, or an account elsewhere (then without e-mail). */
type Identity = { email: string | null; passwordHash: string | null; name: string | null };

/**
 * Makes an account of a guest's row, so that everything the guest did stays where it is. False when that row is
 * no guest's (any more). Its sessions end: a cookie that somebody else planted does not become an account's.
 */
export async function upgradeGuest(tx: Prisma.TransactionClient, guestId: string, identity: Identity): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: guestId, isGuest: true, mergedIntoId: null, disabledAt: null },
    data: { isGuest: false, ...identity },
  });
  if (count === 0) return false;
  await revokeSessions({ userId: guestId, keep: null }, tx);
  return true;
}
