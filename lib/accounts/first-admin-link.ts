import { createHash, randomBytes } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';

const TOKEN_BYTES = 32;

/**
 * The token of a link that makes the first admin, once; null when there is an admin. Only its hash is kept, so
 * every start makes a new one and the former stops working.
 */
export async function createFirstAdminLink(): Promise<string | null> {
  if (await hasAdmin()) return null;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const link = { tokenHash: hashToken(token), createdAt: await now(), usedAt: null };
  await db.firstAdminLink.upsert({ where: { id: 1 }, create: { id: 1, ...link }, update: link });
  return token;
}

/** Whether the link would still work. */
export async function isFirstAdminToken(token: string): Promise<boolean> {
  const link = await db.firstAdminLink.findFirst({ where: { tokenHash: hashToken(token), usedAt: null } });
  return link !== null && !(await hasAdmin());
}

export type ClaimProblem =
  /** Used, replaced by a later start, or there is an admin already. */
  | 'link-invalid'
  /** Guests cannot be admins: an account first. */
  | 'no-account';

/** Makes an account the first admin; the link is used up by it. */
export async function claimFirstAdmin({ userId, token }: { userId: string; token: string }): Promise<Result<object, ClaimProblem>> {
  try {
    return await db.$transaction(async (tx) => {
      // The row's lock lets one of several claims through.
      const used = await tx.$executeRaw`
        update first_admin_link set used_at = app_now()
        where id = 1 and token_hash = ${hashToken(token)} and used_at is null and not exists (select from "user" where role = 'ADMIN')`;
      if (used === 0) return { ok: false, error: { code: 'link-invalid' } };
      const made = await tx.$executeRaw`
        update "user" set role = 'ADMIN' where id = ${userId}::uuid and not is_guest and disabled_at is null`;
      if (made === 0) throw new NoAccount();
      await tx.$executeRaw`
        insert into audit_entry (at, actor_id, act, target)
        values (app_now(), ${userId}::uuid, 'first-admin', ${`user:${userId}`})`;
      return { ok: true };
    });
  } catch (error) {
    if (error instanceof NoAccount) return { ok: false, error: { code: 'no-account' } };
    throw error;
  }
}

/** Undoes the transaction: the link stays unused. */
class NoAccount extends Error {}

async function hasAdmin(): Promise<boolean> {
  return (await db.user.findFirst({ where: { role: 'ADMIN' }, select: { id: true } })) !== null;
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
