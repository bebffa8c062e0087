'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  titleLang: string;
  backHref: string;
  number: number;
  count: number;
  clock: ReactNode;
  saveState: ReactNode;
};

/** What stays in sight: which test, where in it, how long, and whether the answers are safe. */
export function PlayerHeader({ title, titleLang, backHref, number, count, clock, saveState }: Props) {
  const t = useTranslations('attempt');
  return (
    <div className="sticky top-0 z-10 border-rule border-b bg-paper/95 backdrop-blur-sm">
      <div className="mx-auto max-w-4xl px-4 py-2">
        <div className="flex items-center justify-between gap-4">
          <div className="flex min-w-0 items-center gap-1">
            <Link
              href={backHref}
              aria-label={t('leave')}
              title={t('leave')}
              className="-ml-3 grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:text-accent"
            >
              <ChevronLeft aria-hidden="true" className="size-5" />
            </Link>
            <h1 lang={titleLang} className="truncate font-bold text-base">
              {title}
            </h1>
          </div>
          {clock}
        </div>
        <div className="flex items-center justify-between gap-4 text-ink-soft text-sm">
          <p className="whitespace-nowrap tabular-nums">{t('progress', { number, count })}</p>
          {saveState}
        </div>
      </div>
      <div aria-hidden="true" className="h-0.5 bg-rule">
        <div className="h-full bg-accent" style={{ width: `${(number / count) * 100}%` }} />
      </div>
    </div>
  );
}
