import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MarkSign, verdictOf } from '../questions/mark-sign.tsx';

type Props = { attemptId: string; current: number; items: readonly { number: number; score: number | null }[] };

/** All questions of this practice; those that were marked carry their sign. */
export function PracticeNav({ attemptId, current, items }: Props) {
  const t = useTranslations('practice');
  return (
    <nav aria-label={t('overview')}>
      <ol className="flex flex-wrap gap-2">
        {items.map(({ number, score }) => (
          <li key={number}>
            <Link
              href={`/practice/${attemptId}?q=${number}`}
              prefetch={false}
              aria-current={number === current ? 'step' : undefined}
              className="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md border border-edge bg-paper-raised px-2 tabular-nums hover:border-accent aria-[current]:border-2 aria-[current]:border-accent aria-[current]:font-bold"
            >
              {number}
              {score !== null && <MarkSign verdict={verdictOf(score)} isCompact />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
