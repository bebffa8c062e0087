import { useTranslations } from 'next-intl';
import type { Verdict } from '#lib/grading/contract.ts';

/** ○ △ × as a Japanese teacher marks; `missed` is the check beside what was left out. */
const signs: Record<Verdict, string> = { right: '○', partial: '△', wrong: '×', missed: '✓' };

type Props = {
  verdict: Verdict;
  /** The word beside the sign when the usual one does not fit. */
  word?: string;
};

/** The teacher's pen: always a sign and a word beside the colour. */
export function MarkSign({ verdict, word }: Props) {
  const t = useTranslations('result.verdict');
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap font-bold text-mark">
      <span aria-hidden="true" className="font-sans text-[1.25em] leading-none">
        {signs[verdict]}
      </span>
      <span className="text-sm">{word ?? t(verdict)}</span>
    </span>
  );
}

/** The verdict on a score: all, some or nothing. */
export function verdictOf(score: number): Verdict {
  if (score >= 1) return 'right';
  return score > 0 ? 'partial' : 'wrong';
}
