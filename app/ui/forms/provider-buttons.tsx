import { useTranslations } from 'next-intl';
import { signInWith } from '#app/(auth)/actions.ts';
import { type Provider, providerNames } from '#lib/accounts/providers.ts';
import { SubmitButton } from '../submit-button.tsx';

/** The ways in through another service; nothing when none is configured. */
export function ProviderButtons({ providers, next }: { providers: Provider[]; next: string }) {
  const t = useTranslations('auth');
  if (providers.length === 0) return null;
  return (
    <section aria-label={t('providers.label')} className="grid gap-3 border-rule border-t pt-6">
      {providers.map((provider) => (
        <form key={provider} action={signInWith} className="grid">
          <input type="hidden" name="provider" value={provider} />
          <input type="hidden" name="next" value={next} />
          <SubmitButton look="plain" pending={t('pending')}>
            {t('providers.signIn', { provider: providerNames[provider] })}
          </SubmitButton>
        </form>
      ))}
    </section>
  );
}
