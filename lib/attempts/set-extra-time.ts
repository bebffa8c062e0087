import { addSeconds, earlier } from '#lib/add-seconds.ts';
import { db } from '#lib/db/client.ts';
import { type AttemptClock, attemptDeadline, type ItemClock, withExtraTime } from './rules.ts';

/**
 * Sets a learner's extra-time factor, also for the attempts that are open: their limits and the clocks that still
 * run are changed at once. A question whose time was up stays closed.
 */
export async function setExtraTime({ userId, factor }: { userId: string; factor: number }): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { extraTimeFactor: factor } });
    const attempts = await transaction.$queryRaw<AttemptRow[]>`
      select id, pacing, state, started_at as "startedAt", deadline_at as "deadlineAt", app_now() as now from attempt
      where user_id = ${userId}::uuid and state = 'IN_PROGRESS' and deadline_at > app_now()
      order by id for no key update`;
    for (const attempt of attempts) {
      const items = await transaction.$queryRaw<(ItemClock & { baseSeconds: number })[]>`
        select item.id, item.shown_at as "shownAt", item.deadline_at as "deadlineAt", item.closed_at as "closedAt",
          item.limit_seconds as "limitSeconds", (version.content ->> 'limitSeconds')::int as "baseSeconds"
        from attempt_item item join question_version version on version.id = item.question_version_id
        where item.attempt_id = ${attempt.id}::uuid order by item.position`;
      const changed = withFactor(attempt, items, factor);
      for (const { id, limitSeconds, deadlineAt } of changed.items)
        await transaction.attemptItem.update({ where: { id }, data: { limitSeconds, deadlineAt } });
      await transaction.attempt.update({ where: { id: attempt.id }, data: { extraTimeFactor: factor, deadlineAt: changed.deadlineAt } });
    }
  });
}

type AttemptRow = AttemptClock & { id: string; startedAt: Date; now: Date };

function withFactor(attempt: AttemptRow, items: readonly (ItemClock & { baseSeconds: number })[], factor: number) {
  const limited = items.map((item) => ({ ...item, limitSeconds: withExtraTime(item.baseSeconds, factor) }));
  // Without clocks of questions first: it says how far a question's clock may reach.
  const atTheLatest = attemptDeadline({ ...attempt, items: limited.map((item) => ({ ...item, deadlineAt: null })) });
  const clocked = limited.map((item) => {
    const runs = item.shownAt !== null && item.deadlineAt !== null && item.closedAt === null && item.deadlineAt > attempt.now;
    if (!runs || item.shownAt === null || atTheLatest === null) return item;
    return { ...item, deadlineAt: earlier(addSeconds(item.shownAt, item.limitSeconds), atTheLatest) };
  });
  return { items: clocked, deadlineAt: attemptDeadline({ ...attempt, items: clocked }) };
}
