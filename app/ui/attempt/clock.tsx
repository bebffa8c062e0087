'use client';

import { Clock3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatSeconds, urgentSeconds, warningAt } from './warning-at.ts';

/** Quiet until it matters. Screen readers are told twice, and can ask at any time. */
export function Clock({ left, limitSeconds }: { left: number | null; limitSeconds: number }) {
  const t = useTranslations('attempt.clock');
  if (left === null) return <p className="text-ink-soft text-sm">{t('syncing')}</p>;
  const warning = warningAt(left, limitSeconds);
  return (
    <div className="shrink-0">
      <p
        role="timer"
        aria-live="off"
        aria-label={t('left', { minutes: Math.floor(left / 60), seconds: left % 60 })}
        data-urgent={left <= urgentSeconds(limitSeconds) || undefined}
        className="flex items-center gap-1.5 rounded-md px-2 py-0.5 text-ink-soft tabular-nums data-urgent:bg-ink data-urgent:font-bold data-urgent:text-paper"
      >
        <Clock3 aria-hidden="true" className="size-4" />
        <span>{formatSeconds(left)}</span>
      </p>
      <p role="status" className="sr-only">
        {warning !== null && left > 0 && t('warning', { seconds: warning })}
      </p>
    </div>
  );
}
