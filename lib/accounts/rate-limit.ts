import { createHash } from 'node:crypto';
import { db } from '#lib/db/client.ts';
import type { RateLimited } from './rules.ts';

type Limit = { name: string; max: number; windowSeconds: number };

const MINUTE = 60;

/**
 * An account's limits are strict; an address's are loose, because a whole school may share one: 200 pupils who
 * mistype twice each must all be in within five minutes.
 */
export const limits = {
  signInAccount: { name: 'sign-in-account', max: 10, windowSeconds: 15 * MINUTE },
  signInAddress: { name: 'sign-in-address', max: 1_000, windowSeconds: 5 * MINUTE },
  signUpAddress: { name: 'sign-up-address', max: 600, windowSeconds: 5 * MINUTE },
  guestAddress: { name: 'guest-address', max: 1_000, windowSeconds: 5 * MINUTE },
  passwordChange: { name: 'password-change', max: 10, windowSeconds: 15 * MINUTE },
  questionReport: { name: 'question-report', max: 20, windowSeconds: 60 * MINUTE },
} as const satisfies Record<string, Limit>;

/** Counts one try of `subject`; refuses it when the window is full. One statement, so that parallel tries all count. */
export async function takeFromLimit(limit: Limit, subject: string): Promise<{ ok: true } | RateLimited> {
  const [row] = await db.$queryRaw<[{ count: number; retryAt: Date }]>`
    insert into rate_limit as kept (key, window_start, count)
    values (${keyOf(limit, subject)}, date_bin(make_interval(secs => ${limit.windowSeconds}), app_now(), timestamptz '2000-01-01 00:00Z'), 1)
    on conflict (key, window_start) do update set count = kept.count + 1
    returning count, window_start + make_interval(secs => ${limit.windowSeconds}) as "retryAt"`;
  return row.count <= limit.max ? { ok: true } : { ok: false, error: { code: 'rate-limited', retryAt: row.retryAt } };
}

/** Forgets the tries of `subject`: it has shown that it is who it says. */
export async function clearLimit(limit: Limit, subject: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(limit, subject) } });
}

/** Removes windows that are long over. */
export async function sweepRateLimits(): Promise<void> {
  await db.$executeRaw`delete from rate_limit where window_start < app_now() - interval '1 day'`;
}

/** Hashed, so that what people typed (and from where) is not kept in the clear. */
function keyOf({ name }: Limit, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}
