import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** Null while an open test holds them back. */
  sum: { score: number; max: number } | null;
  isProvisional: boolean;
  pacing: 'per-question' | 'whole' | 'untimed';
  startedAt: string;
  finishedAt: string;
  isClosedByClock: boolean;
};

/** The head of a marked exam paper: the title, and the points in red with the teacher's double line under them. */
export function ScoreSheet({ title, sum, isProvisional, pacing, startedAt, finishedAt, isClosedByClock }: Props) {
  const t = useTranslations('result');
  const format = useFormatter();
  const seconds = Math.max(0, Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000));
  return (
    <header className="grid gap-6 rounded-lg border border-rule bg-paper-raised p-6 sm:grid-cols-[1fr_auto]">
      <div className="grid content-start gap-4">
        {title}
        <dl className="grid w-fit grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          <dt className="text-ink-soft">{t('started')}</dt>
          <dd>
            <time dateTime={startedAt}>{format.dateTime(new Date(startedAt), { dateStyle: 'long', timeStyle: 'short' })}</time>
          </dd>
          <dt className="text-ink-soft">{t('timeUsed')}</dt>
          <dd>{t('duration', { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 })}</dd>
          <dt className="text-ink-soft">{t('pacing.label')}</dt>
          <dd>{t(`pacing.${pacing}`)}</dd>
        </dl>
        {isClosedByClock && <p className="text-sm">{t('closedByClock')}</p>}
      </div>
      {sum && <Points {...sum} isProvisional={isProvisional} />}
    </header>
  );
}

function Points({ score, max, isProvisional }: { score: number; max: number; isProvisional: boolean }) {
  const t = useTranslations('result');
  const points = max === 0 ? 0 : Math.round((score / max) * 100);
  const short = (value: number) => String(Math.round(value * 100) / 100);
  return (
    <div className="grid content-start justify-items-center gap-1 text-mark">
      <p className="border-mark border-b-4 border-double px-4 font-bold text-6xl tabular-nums leading-tight">{t('points', { points })}</p>
      <p className="text-sm">{t('outOf')}</p>
      <p className="text-sm tabular-nums">{t('sum', { score: short(score), max: short(max) })}</p>
      {isProvisional && <p className="max-w-48 text-center text-ink-soft text-xs">{t('provisionalSum')}</p>}
    </div>
  );
}
