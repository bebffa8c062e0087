import { db } from '#lib/db/client.ts';
import { normaliseName } from './rules.ts';

/** Changes the name an account goes by; an empty one removes it. */
export async function changeName({ userId, name }: { userId: string; name: string }): Promise<void> {
  await db.user.updateMany({ where: { id: userId, isGuest: false }, data: { name: normaliseName(name) || null } });
}
