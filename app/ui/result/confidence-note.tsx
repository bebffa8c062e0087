import { useTranslations } from 'next-intl';
import { verdictOf } from '../questions/mark-sign.tsx';
import { earnedOf, type ResultPart } from './result-question.ts';

/** How sure the learner was, and what that tells beside the verdict. */
export function ConfidenceNote({ confidence, grade }: Pick<ResultPart, 'confidence' | 'grade'>) {
  const t = useTranslations('tools.confidence');
  if (confidence === null) return null;
  const verdict = verdictOf(earnedOf(grade));
  const isMisled = confidence === 'SURE' && verdict === 'wrong' && grade.answered;
  const isLucky = confidence === 'GUESS' && verdict === 'right';
  return (
    <p className="text-sm">
      <span className="mr-2 inline-block whitespace-nowrap border border-edge px-2 text-ink-soft text-xs leading-6">
        {t('said', { level: t(confidence) })}
      </span>
      {isMisled && <strong>{t('misled')}</strong>}
      {isLucky && t('lucky')}
    </p>
  );
}
