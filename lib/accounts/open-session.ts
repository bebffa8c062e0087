import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import { createSession } from './create-session.ts';
import { findViewer } from './find-viewer.ts';
import { mergeGuest } from './merge-guest.ts';
import { revokeSession } from './revoke-sessions.ts';
import type { Client, SessionToken } from './rules.ts';

/**
 * Signs a browser in to an account that has proved itself. What its guest did until now goes into the account;
 * its former session ends.
 */
export async function openSession({ userId, current, userAgent }: Client & { userId: string }): Promise<SessionToken> {
  // A session that has ended gives no right to what its guest did.
  const [viewer, at] = await Promise.all([current && findViewer(current), now()]);
  const sessionId = await db.$transaction(async (tx) => {
    if (viewer?.isGuest) await mergeGuest(tx, { guestId: viewer.userId, accountId: userId });
    return await createSession(tx, { userId, isGuest: false, userAgent, at });
  });
  if (viewer) await revokeSession(viewer);
  return { userId, sessionId };
}
