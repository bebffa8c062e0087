/** The languages of the product; the first one is the default. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = 'locale';

/** The language of a request: what the person chose before, else the first known one the browser asks for, else Japanese. */
export function chooseLocale({ cookie, acceptLanguage }: { cookie: string | undefined; acceptLanguage: string | null }): Locale {
  return LOCALES.find((locale) => locale === cookie) ?? wantedLanguages(acceptLanguage ?? '').find(isLocale) ?? 'ja';
}

export function isLocale(untrusted: string | undefined): untrusted is Locale {
  return LOCALES.some((locale) => locale === untrusted);
}

/** The languages of an Accept-Language header without their regions, most wanted first. */
function wantedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}
