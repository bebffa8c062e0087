/** What can be wrong with a form of the accounts; the text is `auth.problems.<code>` in the catalogues. */
export const PROBLEMS = [
  'invalid-input',
  'email-invalid',
  'name-too-long',
  'password-missing',
  'password-too-short',
  'password-too-long',
  'password-breached',
  'password-is-email',
  'email-taken',
  'wrong-credentials',
  'wrong-password',
  'account-disabled',
  'rate-limited',
  'too-many-guests',
  'provider-failed',
  'linked-elsewhere',
  'last-login',
  'link-invalid',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export function isProblem(untrusted: string | undefined): untrusted is Problem {
  return PROBLEMS.some((problem) => problem === untrusted);
}

/** What a form shows after it was sent; null before. `values` are what was typed, but for passwords. */
export type FormState =
  | { ok: true }
  | { ok: false; problems: { code: Problem; field?: string; retryAt?: Date }[]; values: Record<string, string> }
  | null;
