import type { useTranslations } from 'next-intl';

/** The words of this kind in the reader's language. */
export type Words = ReturnType<typeof useTranslations<'kinds.network'>>;

/** 入力層, 中間層1, …, 出力層: what a layer is called by its place. */
export function layerName(t: Words, layer: number, count: number): string {
  if (layer === 0) return t('input');
  if (layer === count - 1) return t('output');
  return count === 3 ? t('hidden') : t('hiddenNumber', { number: layer });
}
