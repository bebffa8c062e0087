import { useTranslations } from 'next-intl';
import { MIN_PASSWORD_LENGTH } from '#lib/accounts/rules.ts';
import { ActionForm } from '../ui/forms/action-form.tsx';
import { savePassword } from './actions.ts';
import { Section } from './section.tsx';

export function PasswordSection({ email }: { email: string }) {
  const [t, auth] = [useTranslations('account'), useTranslations('auth')];
  return (
    <Section title={t('password.title')} lead={t('password.lead')}>
      <ActionForm
        action={savePassword}
        fields={[
          { name: 'currentPassword', label: t('password.current'), type: 'password', autoComplete: 'current-password' },
          {
            name: 'newPassword',
            label: t('password.new'),
            hint: auth('passwordHint', { min: MIN_PASSWORD_LENGTH }),
            type: 'password',
            autoComplete: 'new-password',
          },
        ]}
        submit={t('password.submit')}
        pending={t('pending')}
        done={t('password.done')}
        look="plain"
      >
        {/* Tells a password manager whose password this is. */}
        <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      </ActionForm>
    </Section>
  );
}
