import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import '@fontsource-variable/noto-sans-jp/wght.css';
import '@fontsource-variable/source-code-pro/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import 'katex/dist/katex.min.css';
import './globals.css';
import { ConnectionBar } from './ui/site/connection-bar.tsx';
import { RememberTimeZone } from './ui/site/remember-time-zone.tsx';
import { THEME_COOKIE, toTheme } from './ui/theme/theme.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return { title: { default: t('title'), template: `%s | ${t('name')}` }, description: t('description'), applicationName: t('name') };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f4f0' },
    { media: '(prefers-color-scheme: dark)', color: '#1a2322' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, t, { pages: _onlyForTheServer, ...messages }] = await Promise.all([
    getLocale(),
    cookies(),
    getTranslations('site'),
    getMessages(),
  ]);
  const theme = toTheme(jar.get(THEME_COOKIE)?.value);
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="button-primary fixed top-2 left-2 z-50 -translate-y-20 focus:translate-y-0">
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={messages}>
          <ConnectionBar />
          {children}
          <RememberTimeZone />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
