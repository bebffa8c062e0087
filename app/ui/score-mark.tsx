import { useTranslations } from 'next-intl';
import { MarkSign, verdictOf } from './questions/mark-sign.tsx';

type Props = { score: number; maxScore: number };

/** Points out of a hundred in the teacher's red, underlined twice; full marks get their circle. */
export function ScoreMark({ score, maxScore }: Props) {
  const t = useTranslations('site.score');
  const share = maxScore === 0 ? 0 : score / maxScore;
  return (
    <span className="inline-flex items-baseline gap-2.5 whitespace-nowrap text-mark">
      {verdictOf(share) === 'right' && <MarkSign verdict="right" word={t('full')} />}
      <span className="border-mark border-b-3 border-double px-1 font-bold text-xl tabular-nums leading-tight">
        {t('points', { points: Math.round(share * 100) })}
      </span>
    </span>
  );
}
