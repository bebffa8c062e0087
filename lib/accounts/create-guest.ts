import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import { createSession } from './create-session.ts';
import { limits, takeFromLimit } from './rate-limit.ts';
import type { RateLimited, Viewer } from './rules.ts';

type NewGuest = { address: string; userAgent: string | null; locale: string | null };

/** A learner who has not said who they are: made at the first action that needs somebody to belong to. */
export async function createGuest({ address, userAgent, locale }: NewGuest): Promise<{ ok: true; viewer: Viewer } | RateLimited> {
  const limit = await takeFromLimit(limits.guestAddress, address);
  if (!limit.ok) return limit;
  const at = await now();
  return await db.$transaction(async (tx) => {
    const user = await tx.user.create({ data: { isGuest: true, locale, createdAt: at } });
    const sessionId = await createSession(tx, { userId: user.id, isGuest: true, userAgent, at });
    const { id: userId, role, isGuest, name, email, extraTimeFactor } = user;
    return { ok: true, viewer: { userId, sessionId, role, isGuest, name, email, locale, extraTimeFactor } };
  });
}
