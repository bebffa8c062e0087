import { db, type Prisma } from '#lib/db/client.ts';
import type { SessionToken } from './rules.ts';

/** Signs this browser out. */
export async function revokeSession({ userId, sessionId }: SessionToken): Promise<void> {
  await db.$executeRaw`
    update session set revoked_at = app_now()
    where id = ${sessionId}::uuid and user_id = ${userId}::uuid and revoked_at is null`;
}

/** Signs out everywhere, but for the session that may stay. */
export async function revokeSessions(
  { userId, keep }: { userId: string; keep: string | null },
  tx: Prisma.TransactionClient = db,
): Promise<void> {
  await tx.$executeRaw`
    update session set revoked_at = app_now()
    where user_id = ${userId}::uuid and revoked_at is null and (${keep}::uuid is null or id <> ${keep}::uuid)`;
}
