import { addSeconds } from '#lib/add-seconds.ts';
import type { Prisma } from '#lib/db/client.ts';
import { MAX_USER_AGENT_LENGTH, SESSION_DAYS } from './rules.ts';

const DAY_SECONDS = 24 * 60 * 60;

type NewSession = { userId: string; isGuest: boolean; userAgent: string | null; at: Date };

/** Opens a session in the transaction that decided it; returns its id. */
export async function createSession(tx: Prisma.TransactionClient, { userId, isGuest, userAgent, at }: NewSession): Promise<string> {
  const days = isGuest ? SESSION_DAYS.guest : SESSION_DAYS.account;
  const session = await tx.session.create({
    data: {
      userId,
      userAgent: userAgent?.slice(0, MAX_USER_AGENT_LENGTH) ?? null,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: addSeconds(at, days * DAY_SECONDS),
    },
    select: { id: true },
  });
  return session.id;
}
