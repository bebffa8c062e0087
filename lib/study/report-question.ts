import { randomUUID } from 'node:crypto';
import { limits, takeFromLimit } from '#lib/accounts/rate-limit.ts';
import type { RateLimited } from '#lib/accounts/rules.ts';
import { isUuid } from '#lib/attempts/is-uuid.ts';
import { storableText } from '#lib/attempts/storable-json.ts';
import { db } from '#lib/db/client.ts';
import type { ReportReason } from './rules.ts';

type Report = {
  userId: string;
  /** The question as this learner was given it. */
  itemId: string;
  /** Null where the whole question is meant. */
  partId: string | null;
  reason: ReportReason;
  text: string;
};

type Reported = { ok: true } | { ok: false; error: { code: 'not-found' } } | RateLimited;

/** Keeps a learner's report for the authors, with the version that was seen. The same report sent again is kept once. */
export async function reportQuestion({ userId, itemId, partId, reason, text: untidy }: Report): Promise<Reported> {
  if (!isUuid(itemId)) return { ok: false, error: { code: 'not-found' } };
  const item = await db.attemptItem.findFirst({
    where: { id: itemId, attempt: { userId } },
    select: { questionVersion: { select: { id: true, questionId: true } } },
  });
  if (!item) return { ok: false, error: { code: 'not-found' } };
  const text = storableText(untidy);
  const { id: versionId, questionId } = item.questionVersion;
  const same = await db.questionReport.findFirst({
    where: { userId, versionId, reason, text, partId, state: 'OPEN' },
    select: { id: true },
  });
  if (same) return { ok: true };
  const limit = await takeFromLimit(limits.questionReport, userId);
  if (!limit.ok) return limit;
  await db.$executeRaw`
    insert into question_report (id, user_id, question_id, version_id, attempt_item_id, part_id, reason, text, created_at)
    values (${randomUUID()}::uuid, ${userId}::uuid, ${questionId}, ${versionId}::uuid, ${itemId}::uuid, ${partId}, ${reason}::"ReportReason", ${text}, app_now())`;
  return { ok: true };
}
