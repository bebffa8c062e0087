import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale, LOCALE_COOKIE, type Locale } from './locale.ts';
import { chooseTimeZone, TIME_ZONE_COOKIE } from './time-zone.ts';

const catalogues = {
  ja: () => import('../../messages/ja.json'),
  en: () => import('../../messages/en.json'),
} satisfies Record<Locale, () => Promise<unknown>>;

export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale({ cookie: jar.get(LOCALE_COOKIE)?.value, acceptLanguage: head.get('accept-language') });
  const { default: messages } = await catalogues[locale]();
  return { locale, messages, timeZone: chooseTimeZone(jar.get(TIME_ZONE_COOKIE)?.value) };
});
