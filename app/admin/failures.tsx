import { useFormatter, useTranslations } from 'next-intl';
import type { Overview } from '#lib/admin/read-overview.ts';
import { Notice } from '../ui/notice.tsx';

/** Attempts that wait because a grader failed. */
export function Failures({ failures }: { failures: Overview['failures'] }) {
  const t = useTranslations('admin.failures');
  const format = useFormatter();
  if (failures.length === 0) return <Notice tone="done" title={t('none')} />;
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t('title')}</h2>
      <Notice tone="problem" title={t('lead')} />
      <ul className="grid gap-3">
        {failures.map(({ attemptId, error, tries, finishedAt }) => (
          <li key={attemptId} className="grid gap-1 border-rule border-t pt-3">
            <p>
              {t('attempt')} <code>{attemptId}</code> · {t('tries')} {tries} · {t('since')}{' '}
              {format.dateTime(finishedAt, { dateStyle: 'short', timeStyle: 'short' })}
            </p>
            <p className="font-mono text-sm">
              {t('error')}: {error}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
