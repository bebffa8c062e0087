import { db } from '#lib/db/client.ts';
import { SESSION_DAYS, type SessionToken, type Viewer } from './rules.ts';

type Row = Viewer & { isStale: boolean };

/**
 * Who asks, read anew for every request: a sign-out anywhere, another role or a disabled account holds at once.
 * Null when the session has ended. Use moves the session's end, written at most once an hour.
 */
export async function findViewer({ userId, sessionId }: SessionToken): Promise<Viewer | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select u.id as "userId", s.id as "sessionId", u.role::text as role, u.is_guest as "isGuest", u.name, u.email, u.locale,
      u.extra_time_factor as "extraTimeFactor", s.last_seen_at < app_now() - interval '1 hour' as "isStale"
    from session s join "user" u on u.id = s.user_id
    where s.id = ${sessionId}::uuid and s.user_id = ${userId}::uuid
      and s.revoked_at is null and s.expires_at > app_now() and u.disabled_at is null`;
  if (!row) return null;
  const { isStale, ...viewer } = row;
  if (isStale) await touchSession(viewer);
  return viewer;
}

async function touchSession({ sessionId, isGuest }: Viewer): Promise<void> {
  const days = isGuest ? SESSION_DAYS.guest : SESSION_DAYS.account;
  await db.$executeRaw`
    update session set last_seen_at = app_now(), expires_at = app_now() + make_interval(days => ${days}::int)
    where id = ${sessionId}::uuid and revoked_at is null and expires_at > app_now()`;
}
