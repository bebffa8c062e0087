/** What every page, action and handler knows of who asks. */
export type Viewer = {
  userId: string;
  sessionId: string;
  role: 'LEARNER' | 'AUTHOR' | 'REVIEWER' | 'ADMIN';
  isGuest: boolean;
  name: string | null;
  email: string | null;
  locale: string | null;
  extraTimeFactor: number;
};

/** What the browser's cookie holds, and nothing more: everything else is read from the session's row. */
export type SessionToken = { userId: string; sessionId: string };

/** What is stored beside a new session. */
export type Client = {
  /** The session this browser had until now: a guest's is upgraded or merged, an account's is replaced. */
  current: SessionToken | null;
  userAgent: string | null;
};

/** An expected refusal that says when it is worth trying again. */
export type RateLimited = { ok: false; error: { code: 'rate-limited'; retryAt: Date } };

/**
 * A session ends that long after its last use. A guest cannot sign in again, so theirs lasts longer.
 */
export const SESSION_DAYS = { account: 30, guest: 90 } as const;

/** How much of a browser's name is kept. */
export const MAX_USER_AGENT_LENGTH = 300;
export const MAX_NAME_LENGTH = 50;
export const MAX_EMAIL_LENGTH = 254;
export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 200;

/** Full-width letters typed with an IME on are the same address and the same name. */
export function normaliseEmail(untrusted: string): string {
  return untrusted.normalize('NFKC').trim().toLowerCase();
}

export function normaliseName(untrusted: string): string {
  return untrusted.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** The same password is typed the same way on every keyboard. */
export function normalisePassword(untrusted: string): string {
  return untrusted.normalize('NFKC');
}

/** Characters as a person counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}
