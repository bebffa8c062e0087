import { useFormatter, useTranslations } from 'next-intl';
import type { Problem } from '#app/form-state.ts';
import { MAX_NAME_LENGTH, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '#lib/accounts/rules.ts';

/** A problem in the learner's language, with the moment from which it is worth trying again. */
export function useProblemText(): (problem: { code: Problem; retryAt?: Date }) => string {
  const t = useTranslations('auth.problems');
  const format = useFormatter();
  return ({ code, retryAt }) =>
    t(code, {
      time: retryAt ? format.dateTime(retryAt, { hour: '2-digit', minute: '2-digit' }) : '',
      minPassword: MIN_PASSWORD_LENGTH,
      maxPassword: MAX_PASSWORD_LENGTH,
      maxName: MAX_NAME_LENGTH,
    });
}
