import type { Locale } from './locale.ts';

/** A plain text of the bank (a title) in the reader's language, or in Japanese where there is no translation; `lang` says which. */
export function textIn(text: { ja: string; en?: string | undefined }, locale: Locale): { text: string; lang: Locale } {
  const translated = text[locale];
  return translated === undefined ? { text: text.ja, lang: 'ja' } : { text: translated, lang: locale };
}
