import { useLocale } from 'next-intl';
import { textIn } from '../i18n/text-in.ts';

/** A title of the bank in the reader's language. */
export function Title({ of }: { of: { ja: string; en?: string | undefined } }) {
  const locale = useLocale();
  const { text, lang } = textIn(of, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}
