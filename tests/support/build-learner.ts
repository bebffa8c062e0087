import { addSeconds } from '#lib/add-seconds.ts';
import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';

export type Learner = { userId: string; sessionId: string };

/** A signed-in guest. */
export async function buildLearner({ extraTimeFactor = 1 }: { extraTimeFactor?: number } = {}): Promise<Learner> {
  const { id: userId } = await db.user.create({ data: { extraTimeFactor } });
  return { userId, sessionId: await buildSession(userId) };
}

/** One more browser of that learner. */
export async function buildSession(userId: string): Promise<string> {
  const { id } = await db.session.create({ data: { userId, expiresAt: addSeconds(await now(), 30 * 24 * 3600) } });
  return id;
}
