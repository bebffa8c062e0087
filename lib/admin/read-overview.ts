import { db } from '#lib/db/client.ts';

export type Overview = {
  bank: { published: number; drafts: number; retired: number; conflicts: string[] };
  attempts: { open: number; grading: number; graded: number; today: number; late: number };
  /** Attempts whose grading failed, longest waiting first. */
  failures: { attemptId: string; error: string; tries: number; finishedAt: Date }[];
  people: { accounts: number; guests: number; active: number };
};

const MAX_FAILURES = 50;

/** What an admin sees first: how much there is, and what needs somebody. */
export async function readOverview(): Promise<Overview> {
  const [bank, conflicts, attempts, failures, people] = await Promise.all([
    db.$queryRaw<[Omit<Overview['bank'], 'conflicts'>]>`
      select count(*) filter (where status = 'PUBLISHED')::int as published, count(*) filter (where status = 'DRAFT')::int as drafts,
        count(*) filter (where status = 'RETIRED')::int as retired
      from question`,
    db.question.findMany({ where: { conflictHash: { not: null } }, select: { id: true }, orderBy: { id: 'asc' } }),
    db.$queryRaw<[Overview['attempts']]>`
      select count(*) filter (where state = 'IN_PROGRESS')::int as open, count(*) filter (where state = 'GRADING')::int as grading,
        count(*) filter (where state = 'GRADED')::int as graded,
        count(*) filter (where started_at > app_now() - interval '1 day')::int as today,
        (select count(*)::int from response_revision where state = 'LATE') as late
      from attempt`,
    db.$queryRaw<Overview['failures']>`
      select id as "attemptId", grading_error as error, grading_tries as tries, finished_at as "finishedAt"
      from attempt where state = 'GRADING' and grading_error is not null
      order by finished_at limit ${MAX_FAILURES}`,
    db.$queryRaw<[Overview['people']]>`
      select count(*) filter (where not is_guest)::int as accounts,
        count(*) filter (where is_guest and merged_into_id is null)::int as guests,
        (select count(distinct user_id)::int from session where last_seen_at > app_now() - interval '1 day') as active
      from "user"`,
  ]);
  return { bank: { ...bank[0], conflicts: conflicts.map(({ id }) => id) }, attempts: attempts[0], failures, people: people[0] };
}
