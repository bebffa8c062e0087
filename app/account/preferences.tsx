import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { setLocale } from '../i18n/remember.ts';
import { SubmitButton } from '../ui/submit-button.tsx';
import { THEME_COOKIE, toTheme } from '../ui/theme/theme.ts';
import { ThemeSwitch } from '../ui/theme/theme-switch.tsx';
import { Section } from './section.tsx';

/** Language and brightness; both belong to this browser, not to the account. */
export async function Preferences() {
  const [t, locale, jar] = await Promise.all([getTranslations('account'), getLocale(), cookies()]);
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <Section title={t('preferences.title')} lead={t('preferences.lead')}>
      <form action={setLocale} lang={other}>
        <input type="hidden" name="locale" value={other} />
        <SubmitButton look="plain" pending={t('pending')}>
          {t('preferences.language')}
        </SubmitButton>
      </form>
      <div className="max-w-sm">
        <ThemeSwitch theme={toTheme(jar.get(THEME_COOKIE)?.value)} />
      </div>
    </Section>
  );
}
