import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import type { Result } from '#lib/result.ts';
import { createSession } from './create-session.ts';
import { findViewer } from './find-viewer.ts';
import { isUniqueViolation } from './is-unique-violation.ts';
import { openSession } from './open-session.ts';
import type { ProviderAccount } from './providers.ts';
import { revokeSession } from './revoke-sessions.ts';
import { type Client, lengthOf, MAX_NAME_LENGTH, normaliseName, type SessionToken } from './rules.ts';
import { upgradeGuest } from './upgrade-guest.ts';

type SignInWithProvider = Client & ProviderAccount & { name: string | null };

/**
 * Signs a browser in with an account at a provider. One that is new here makes a new account (a guest's row
 * becomes it), whatever e-mail address it has: an address proves nothing, linking is done in the settings.
 */
export async function signInWithProvider(input: SignInWithProvider): Promise<Result<SessionToken, 'account-disabled'>> {
  return (await signInLinked(input)) ?? (await makeAccount(input)) ?? (await signInLinked(input)) ?? failed(input);
}

async function signInLinked({ provider, providerAccountId, current, userAgent }: SignInWithProvider) {
  const linked = await db.oAuthAccount.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { user: { select: { id: true, disabledAt: true } } },
  });
  if (!linked) return null;
  if (linked.user.disabledAt) return { ok: false, error: { code: 'account-disabled' } } as const;
  return { ok: true, ...(await openSession({ userId: linked.user.id, current, userAgent })) } as const;
}

/** Null when the same account has just been made by another request. */
async function makeAccount({ provider, providerAccountId, name, current, userAgent }: SignInWithProvider) {
  const [viewer, at] = await Promise.all([current && findViewer(current), now()]);
  const identity = { email: null, passwordHash: null, name: shorten(name) };
  try {
    const token = await db.$transaction(async (tx) => {
      const isUpgraded = viewer?.isGuest === true && (await upgradeGuest(tx, viewer.userId, identity));
      const userId = isUpgraded ? viewer.userId : (await tx.user.create({ data: { ...identity, isGuest: false, createdAt: at } })).id;
      await tx.oAuthAccount.create({ data: { provider, providerAccountId, userId, createdAt: at } });
      return { userId, sessionId: await createSession(tx, { userId, isGuest: false, userAgent, at }) };
    });
    if (viewer && viewer.userId !== token.userId) await revokeSession(viewer);
    return { ok: true, ...token } as const;
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

function shorten(name: string | null): string | null {
  const normalised = normaliseName(name ?? '');
  return lengthOf(normalised) > MAX_NAME_LENGTH ? [...normalised].slice(0, MAX_NAME_LENGTH).join('') : normalised || null;
}

function failed({ provider }: SignInWithProvider): never {
  throw new Error(`an account at ${provider} can neither be made nor found`);
}
