import { useTranslations } from 'next-intl';
import { signOut } from '../(auth)/actions.ts';
import { ActionForm } from '../ui/forms/action-form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { signOutEverywhere } from './actions.ts';
import { Section } from './section.tsx';

export function SessionsSection({ otherSessions }: { otherSessions: number }) {
  const t = useTranslations('account');
  return (
    <Section title={t('sessions.title')} lead={t('sessions.others', { count: otherSessions })}>
      <div className="flex flex-wrap items-start gap-3">
        <form action={signOut}>
          <SubmitButton look="plain" pending={t('pending')}>
            {t('sessions.here')}
          </SubmitButton>
        </form>
        <ActionForm action={signOutEverywhere} submit={t('sessions.everywhere')} pending={t('pending')} look="plain" />
      </div>
    </Section>
  );
}
