import { isBreached } from './is-breached.ts';
import { lengthOf, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, normaliseEmail, normalisePassword } from './rules.ts';

export type PasswordProblem =
  | 'password-too-short'
  | 'password-too-long'
  /** Among those that attackers try first, or one of them with a little around it. */
  | 'password-breached'
  /** It is the e-mail address, or the part before the @. */
  | 'password-is-email';

/** Why a new password cannot be taken; null when it can. */
export function checkPassword(password: string, { email }: { email: string | null }): PasswordProblem | null {
  const normalised = normalisePassword(password);
  const length = lengthOf(normalised);
  if (length < MIN_PASSWORD_LENGTH) return 'password-too-short';
  if (length > MAX_PASSWORD_LENGTH) return 'password-too-long';
  if (email !== null && isEmail(normalised, email)) return 'password-is-email';
  return isBreached(normalised) ? 'password-breached' : null;
}

function isEmail(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  const address = normaliseEmail(email);
  return lower === address || lower === address.split('@')[0];
}
