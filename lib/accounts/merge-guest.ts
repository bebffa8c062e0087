import type { Prisma } from '#lib/db/client.ts';

type Merge = { guestId: string; accountId: string };

/**
 * Moves all that a guest did into an account, in the caller's transaction. Does nothing when that user is no
 * guest (any more) or was merged into another account; may be repeated.
 *
 * A learner has at most one open attempt of a test. When both have one, the one that was worked on last stays
 * open and the other is handed in as it stands: its saved answers are graded. See docs/decisions/003-accounts.md.
 */
export async function mergeGuest(tx: Prisma.TransactionClient, { guestId, accountId }: Merge): Promise<void> {
  // Both rows at once and in one order, whoever merges: no attempt can be started for either until we are done.
  await tx.$queryRaw`select id from "user" where id in (${guestId}::uuid, ${accountId}::uuid) order by id for update`;
  const merged = await tx.$executeRaw`
    update "user" set merged_into_id = ${accountId}::uuid
    where id = ${guestId}::uuid and id <> ${accountId}::uuid and is_guest and (merged_into_id is null or merged_into_id = ${accountId}::uuid)`;
  if (merged === 0) return;
  await moveAttempts(tx, { guestId, accountId });
  await moveStudy(tx, { guestId, accountId });
  await tx.$executeRaw`update session set revoked_at = app_now() where user_id = ${guestId}::uuid and revoked_at is null`;
}

/** The attempts of a guest to an account; both users' rows are locked. */
async function moveAttempts(tx: Prisma.TransactionClient, { guestId, accountId }: Merge): Promise<void> {
  // Saves hold an attempt's row shared: from here on they come before or after us.
  await tx.$queryRaw`
    select id from attempt where user_id in (${guestId}::uuid, ${accountId}::uuid) and state = 'IN_PROGRESS' order by id for update`;
  await tx.$executeRaw`
    with open as (
      select a.id, a.test_id, a.user_id, coalesce(a.deadline_at <= app_now(), false) as is_over,
        greatest(a.started_at, max(i.shown_at), max(r.saved_at)) as active_at
      from attempt a
      left join attempt_item i on i.attempt_id = a.id
      left join response_revision r on r.attempt_item_id = i.id
      where a.user_id in (${guestId}::uuid, ${accountId}::uuid) and a.state = 'IN_PROGRESS' and a.mode = 'CONFIRMATION'
      group by a.id
    ), ranked as (
      select id, row_number() over (
        partition by test_id order by is_over, active_at desc, user_id = ${accountId}::uuid desc
      ) as place
      from open
    )
    update attempt set
      state = 'GRADING',
      finished_at = least(app_now(), deadline_at),
      closed_by = case when deadline_at <= app_now() then 'CLOCK'::"ClosedBy" else 'LEARNER' end,
      -- The sweep takes it at once.
      lease_until = app_now()
    from ranked where ranked.id = attempt.id and ranked.place > 1`;
  await tx.attempt.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
  await tx.selfAssessment.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
}

/** Bookmarks, notes and reports. Two notes on one question become one: nothing that was written is lost. */
async function moveStudy(tx: Prisma.TransactionClient, { guestId, accountId }: Merge): Promise<void> {
  await tx.$executeRaw`
    insert into bookmark (user_id, question_id, created_at)
    select ${accountId}::uuid, question_id, created_at from bookmark where user_id = ${guestId}::uuid
    on conflict (user_id, question_id) do nothing`;
  await tx.bookmark.deleteMany({ where: { userId: guestId } });
  await tx.$executeRaw`
    insert into question_note as kept (user_id, question_id, text, revision, updated_at)
    select ${accountId}::uuid, question_id, text, revision, updated_at from question_note where user_id = ${guestId}::uuid
    on conflict (user_id, question_id) do update set
      text = case
        when position(excluded.text in kept.text) > 0 then kept.text
        when btrim(kept.text) = '' then excluded.text
        else kept.text || E'\n\n' || excluded.text end,
      revision = greatest(kept.revision, excluded.revision) + 1,
      updated_at = greatest(kept.updated_at, excluded.updated_at)`;
  await tx.questionNote.deleteMany({ where: { userId: guestId } });
  await tx.questionReport.updateMany({ where: { userId: guestId }, data: { userId: accountId } });
}
