import { useTranslations } from 'next-intl';
import { ActionForm } from '../ui/forms/action-form.tsx';
import { saveName } from './actions.ts';
import { Section } from './section.tsx';

export function NameSection({ name }: { name: string }) {
  const t = useTranslations('account');
  return (
    <Section title={t('name.title')}>
      <ActionForm
        action={saveName}
        fields={[
          { name: 'name', label: t('name.label'), hint: t('name.hint'), type: 'text', autoComplete: 'nickname', defaultValue: name },
        ]}
        submit={t('name.submit')}
        pending={t('pending')}
        done={t('name.done')}
        look="plain"
      />
    </Section>
  );
}
