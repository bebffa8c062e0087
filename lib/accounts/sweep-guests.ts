import { db } from '#lib/db/client.ts';
import { mergeGuest } from './merge-guest.ts';
import { sweepRateLimits } from './rate-limit.ts';

/** Few enough that nobody waits for their locks. */
const BATCH = 500;

/**
 * Removes guests who did nothing and were not seen for a day, and the limits' windows that are over. First it
 * moves what a merged guest's other tab began in the moment of the merge. Returns how many guests it removed.
 */
export async function sweepGuests(): Promise<number> {
  await finishMerges();
  await sweepRateLimits();
  let total = 0;
  for (;;) {
    const removed = await removeEmptyGuests();
    total += removed;
    if (removed < BATCH) return total;
  }
}

async function finishMerges(): Promise<void> {
  const late = await db.user.findMany({
    where: {
      isGuest: true,
      mergedIntoId: { not: null },
      OR: [{ attempts: { some: {} } }, { bookmarks: { some: {} } }, { questionNotes: { some: {} } }, { questionReports: { some: {} } }],
    },
    select: { id: true, mergedIntoId: true },
    take: BATCH,
  });
  for (const { id, mergedIntoId } of late) {
    if (mergedIntoId !== null) await db.$transaction((tx) => mergeGuest(tx, { guestId: id, accountId: mergedIntoId }));
  }
}

async function removeEmptyGuests(): Promise<number> {
  return await db.$transaction(async (tx) => {
    // Locked first and looked at again in the next statement: an attempt that is being started holds its learner's
    // row, so it is seen there, or it finds the guest gone. A delete in one statement could take it along.
    const candidates = await tx.$queryRaw<{ id: string }[]>`
      select id from "user" u
      where is_guest and created_at < app_now() - interval '1 day'
        and not exists (select from attempt a where a.user_id = u.id)
        and not exists (select from session s where s.user_id = u.id and s.revoked_at is null and s.last_seen_at > app_now() - interval '1 day')
      limit ${BATCH}
      for update skip locked`;
    return await tx.$executeRaw`
      delete from "user" u
      where u.id = any(${candidates.map(({ id }) => id)}::uuid[])
        and not exists (select from attempt a where a.user_id = u.id)
        and not exists (select from session s where s.user_id = u.id and s.revoked_at is null and s.last_seen_at > app_now() - interval '1 day')`;
  });
}
