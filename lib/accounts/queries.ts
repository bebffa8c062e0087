import { db } from '#lib/db/client.ts';
import { isProvider, type Provider } from './providers.ts';

export type Logins = { hasPassword: boolean; providers: Provider[]; otherSessions: number };

/** The ways into an account, and in how many other browsers it is signed in. */
export async function findLogins({ userId, sessionId }: { userId: string; sessionId: string }): Promise<Logins> {
  const [row] = await db.$queryRaw<{ hasPassword: boolean; providers: string[]; otherSessions: number }[]>`
    select u.password_hash is not null as "hasPassword",
      array(select distinct provider from oauth_account o where o.user_id = u.id order by provider) as providers,
      (select count(*)::int from session s
        where s.user_id = u.id and s.id <> ${sessionId}::uuid and s.revoked_at is null and s.expires_at > app_now()) as "otherSessions"
    from "user" u where u.id = ${userId}::uuid`;
  return {
    hasPassword: row?.hasPassword ?? false,
    providers: row?.providers.filter(isProvider) ?? [],
    otherSessions: row?.otherSessions ?? 0,
  };
}

/** Whether that user has an account, also one that is disabled: no guest, and not gone. */
export async function isAccount(userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, isGuest: false } })) > 0;
}
