import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';
import type { Provider, ProviderAccount } from './providers.ts';

/** Lets a signed-in person sign in with an account at a provider too. `linked-elsewhere`: it belongs to another account. */
export async function linkProvider({
  userId,
  provider,
  providerAccountId,
}: ProviderAccount & { userId: string }): Promise<Result<object, 'linked-elsewhere'>> {
  const createdAt = await now();
  await db.oAuthAccount.createMany({ data: { provider, providerAccountId, userId, createdAt }, skipDuplicates: true });
  const linked = await db.oAuthAccount.findUnique({ where: { provider_providerAccountId: { provider, providerAccountId } } });
  return linked?.userId === userId ? { ok: true } : { ok: false, error: { code: 'linked-elsewhere' } };
}

/** Takes the link away again. `last-login`: without it nobody could sign in to the account. */
export async function unlinkProvider({ userId, provider }: { userId: string; provider: Provider }): Promise<Result<object, 'last-login'>> {
  return await db.$transaction(async (tx) => {
    // Two at once must not take the last two.
    await tx.$queryRaw`select id from "user" where id = ${userId}::uuid for update`;
    const user = await tx.user.findUnique({ where: { id: userId }, select: { passwordHash: true, oauthAccounts: true } });
    if (!user?.passwordHash && !user?.oauthAccounts.some((account) => account.provider !== provider)) {
      return { ok: false, error: { code: 'last-login' } };
    }
    await tx.oAuthAccount.deleteMany({ where: { userId, provider } });
    return { ok: true };
  });
}
