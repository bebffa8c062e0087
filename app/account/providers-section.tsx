import { useTranslations } from 'next-intl';
import { configuredProviders } from '#app/providers.ts';
import { providerNames } from '#lib/accounts/providers.ts';
import type { Logins } from '#lib/accounts/queries.ts';
import { ActionForm } from '../ui/forms/action-form.tsx';
import { link, unlink } from './actions.ts';
import { Section } from './section.tsx';

/** Accounts at other services: the only place where they are linked. */
export function ProvidersSection({ logins }: { logins: Logins }) {
  const t = useTranslations('account');
  const providers = [...new Set([...configuredProviders(), ...logins.providers])];
  if (providers.length === 0) return null;
  return (
    <Section title={t('providers.title')} lead={t('providers.lead')}>
      <ul className="grid gap-4">
        {providers.map((provider) => {
          const isLinked = logins.providers.includes(provider);
          return (
            <li key={provider} className="grid gap-2 border-rule border-t pt-4">
              <p>{t(isLinked ? 'providers.linked' : 'providers.notLinked', { provider: providerNames[provider] })}</p>
              <ActionForm
                action={isLinked ? unlink : link}
                hidden={{ provider }}
                submit={t(isLinked ? 'providers.unlink' : 'providers.link', { provider: providerNames[provider] })}
                pending={t('pending')}
                look="plain"
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
