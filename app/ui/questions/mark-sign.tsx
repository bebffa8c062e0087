import { useTranslations } from 'next-intl';
import type { Verdict } from '#lib/grading/contract.ts';

/** Strokes of a teacher's pen in a box of 20 by 20; `missed` is the tick beside what was left out. */
const strokes: Record<Verdict, string> = {
  right: 'M11.6 2.4C6 1.4 2.2 5.6 2.4 10.4c.2 4.4 3.8 7.4 7.9 7.2 4.6-.2 7.6-3.9 7.3-8.2C17.300 5.200 14 2.300 9.600 2.600',
  partial: 'M10.400 2.500 2.200 16.900l15.900-.3L9.700 2.200',
  wrong: 'M3.200 3.200c4.300 4.200 9 9 13.700 13.800M16.600 2.900C12.400 7.100 7.600 12.100 3 17.200',
  missed: 'M2.600 10.800c1.900 1.800 3.300 3.600 4.600 6C9.500 11 12.800 6.600 17.600 2.800',
};

type Props = {
  verdict: Verdict;
  /** The word beside the sign when the usual one does not fit. */
  word?: string;
  /** Sign alone to the eye; the word stays for screen readers. */
  isCompact?: boolean;
};

/** The teacher's pen: always a sign and a word beside the colour. */
export function MarkSign({ verdict, word, isCompact = false }: Props) {
  const t = useTranslations('result.verdict');
  return (
    <span className="inline-flex shrink-0 items-baseline gap-1.5 whitespace-nowrap font-bold text-mark">
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="size-[1.15em] shrink-0 translate-y-[0.2em] fill-none stroke-2 stroke-current"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={strokes[verdict]} />
      </svg>
      <span className={isCompact ? 'sr-only' : 'text-sm'}>{word ?? t(verdict)}</span>
    </span>
  );
}

/** The verdict on a score: all, some or nothing. */
export function verdictOf(score: number): Verdict {
  // Parts of a half and a third add up to a little less than one.
  if (score >= 1 - 1e-9) return 'right';
  return score > 0 ? 'partial' : 'wrong';
}
