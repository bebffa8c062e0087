import { useFormatter, useTranslations } from 'next-intl';
import type { TestProgress } from '#lib/progress/queries.ts';
import { LinkButton } from '../link-button.tsx';
import { Notice } from '../notice.tsx';

/** The test was left in the middle: it can only be gone on with. */
export function OpenTest({ open }: { open: NonNullable<TestProgress['openAttempt']> }) {
  const t = useTranslations('pages.test');
  const format = useFormatter();
  const timeOf = (date: Date) => format.dateTime(date, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  return (
    <Notice tone="problem" title={t('openTitle')}>
      <p>{t('openText', { time: timeOf(open.startedAt) })}</p>
      {open.deadlineAt && <p>{t('openUntil', { time: timeOf(open.deadlineAt) })}</p>}
      <div className="pt-2">
        <LinkButton look="primary" href={`/attempts/${open.id}`}>
          {t('resume')}
        </LinkButton>
      </div>
    </Notice>
  );
}
