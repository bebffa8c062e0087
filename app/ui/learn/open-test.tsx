import { useFormatter, useTranslations } from 'next-intl';
import type { TestProgress } from '#lib/progress/queries.ts';
import { LinkButton } from '../link-button.tsx';
import { Notice } from '../notice.tsx';

/** The test was left in the middle: it can only be gone on with. */
export function OpenTest({ open }: { open: NonNullable<TestProgress['openAttempt']> }) {
  const t = useTranslations('pages.test');
  const format = useFormatter();
  const timeOf = (date: Date) => format.dateTime(date, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Notice tone="problem" title={t('openTitle')}>
      <p>
        {t('openText', { time: timeOf(open.startedAt) })}
        {open.deadlineAt && <> {t('openUntil', { time: timeOf(open.deadlineAt) })}</>}
      </p>
      <div className="pt-2">
        <LinkButton look="primary" href={`/attempts/${open.id}`}>
          {t('resume')}
        </LinkButton>
      </div>
    </Notice>
  );
}
