import { Bookmark, Languages } from 'lucide-react';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { setLocale } from '#app/i18n/remember.ts';
import { getViewer } from '#app/viewer.ts';
import { DisclosureMenu } from '../disclosure-menu.tsx';
import { THEME_COOKIE, toTheme } from '../theme/theme.ts';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { AccountMenu, AccountName } from './account-menu.tsx';

const navLink = 'inline-flex min-h-11 items-center rounded-md px-1 text-accent hover:bg-accent-soft min-[360px]:whitespace-nowrap sm:px-2';

/** The running head of the paper: name, the two places to go, language, and the menu. */
export async function SiteHeader() {
  const [t, locale, jar, viewer] = await Promise.all([getTranslations('site'), getLocale(), cookies(), getViewer()]);
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <header className="border-ink border-b-3 border-double bg-paper print:hidden">
      <div className="mx-auto flex w-full max-w-5xl items-center px-1 sm:gap-2 sm:px-4">
        <Link href="/" className="inline-flex min-h-14 items-center gap-2 rounded-md px-2">
          <span lang="ja" className="whitespace-nowrap font-black text-xl tracking-[0.15em]">
            確認
          </span>
          <span className="hidden text-ink-soft text-sm sm:inline">Kakunin</span>
          <span className="sr-only">{t('nav.home')}</span>
        </Link>
        <nav aria-label={t('nav.label')} className="flex flex-1 text-sm sm:text-base">
          <Link href="/subjects" className={navLink}>
            {t('nav.subjects')}
          </Link>
          <Link href="/history" className={navLink}>
            {t('nav.history')}
          </Link>
          <Link href="/saved" className={`${navLink} min-w-9 justify-center`}>
            <Bookmark aria-hidden="true" className="size-5 md:hidden" />
            <span className="max-md:sr-only">{t('nav.saved')}</span>
          </Link>
        </nav>
        <form action={setLocale}>
          <input type="hidden" name="locale" value={other} />
          <button type="submit" lang={other} className={`${navLink} min-w-11 justify-center gap-1.5`}>
            <Languages aria-hidden="true" className="size-5 sm:size-4" />
            <span className="max-sm:sr-only">{t('language.switch')}</span>
          </button>
        </form>
        <DisclosureMenu
          name={viewer && t('account.menu')}
          summary={
            <span className="max-w-20 truncate text-sm sm:max-w-40 sm:text-base">
              <AccountName viewer={viewer} />
            </span>
          }
        >
          <div className="grid gap-4">
            <AccountMenu viewer={viewer} />
            <ThemeSwitch theme={toTheme(jar.get(THEME_COOKIE)?.value)} />
          </div>
        </DisclosureMenu>
      </div>
    </header>
  );
}
