'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';

type Props = {
  /** The test is over; otherwise the next question follows. */
  isEnd: boolean;
  isStuck: boolean;
  resultHref: string;
};

/** What stands where the question was while the last change is sent and the way on is opened. */
export function TimeUp({ isEnd, isStuck, resultHref }: Props) {
  const t = useTranslations('attempt.timeUp');
  return (
    <section role="status" className="grid justify-items-start gap-4 py-10">
      <h2 className="font-bold text-xl">{t(isEnd ? 'titleEnd' : 'title')}</h2>
      <p>{t(isStuck ? 'stuck' : isEnd ? 'closing' : 'movingOn')}</p>
      {isEnd && (
        <Link href={resultHref} prefetch={false} className="button-primary">
          {t('toResult')}
        </Link>
      )}
    </section>
  );
}
