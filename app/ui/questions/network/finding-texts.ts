import type { useTranslations } from 'next-intl';
import type { Mark } from '#lib/grading/contract.ts';
import { layerName, type Words } from './words.ts';

export type ResultWords = ReturnType<typeof useTranslations<'result.network'>>;

/** What a mark says, in sentences: 「中間層1のノードが1つ足りません。」 `count` is the number of layers asked for. */
export function findingTexts(t: ResultWords, words: Words, { mark, count }: { mark: Mark; count: number }): string[] {
  const [criterion = '', first, second] = mark.id.split('/');
  const name = (number: string | undefined) => layerName(words, Number(number), count);
  const counts = mark.reason?.code === 'structure' ? mark.reason : { missing: 0, superfluous: 0, turned: 0 };
  const some = (key: 'missing' | 'superfluous' | 'turned', say: (amount: number) => string) => (counts[key] > 0 ? [say(counts[key])] : []);

  switch (criterion) {
    case 'layers':
      if (mark.verdict === 'right') return [t('layers.right', { count })];
      return [
        ...some('missing', (amount) => t('layers.missing', { count: amount })),
        ...some('superfluous', (amount) => t('layers.superfluous', { count: amount })),
      ];
    case 'layer': {
      const layer = name(first);
      if (mark.verdict === 'right') return [t('nodes.right', { layer })];
      return [
        ...some('missing', (amount) => t('nodes.missing', { layer, count: amount })),
        ...some('superfluous', (amount) => t('nodes.superfluous', { layer, count: amount })),
      ];
    }
    case 'edges': {
      if (first === 'other') return some('superfluous', (amount) => t('edges.other', { count: amount }));
      const ends = { from: name(first), to: name(second) };
      if (mark.verdict === 'right') return [t('edges.right', ends)];
      return [
        ...some('missing', (amount) => t('edges.missing', { ...ends, count: amount })),
        ...some('superfluous', (amount) => t('edges.superfluous', { ...ends, count: amount })),
        ...some('turned', (amount) => t('edges.turned', { ...ends, count: amount })),
      ];
    }
    case 'labels':
      return [mark.verdict === 'right' ? t('labels.right') : t('labels.wrong', { count: counts.missing })];
    default:
      return [mark.verdict === 'right' ? t('weights.right') : t('weights.wrong', { count: counts.missing })];
  }
}
