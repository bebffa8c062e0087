'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PartStatus } from './engine/protocol.ts';

const told = ['offline', 'signed-out', 'late', 'gone', 'rejected'] as const;

/** Trouble with saving, in a sentence that says what happens next and what the learner can do. */
export function Notice({ status, here }: { status: PartStatus; here: string }) {
  const t = useTranslations('attempt.notice');
  const trouble = told.find((each) => each === status);
  if (!trouble) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border-2 border-ink bg-paper-raised px-4 py-3">
      <p className="min-w-0 flex-1 basis-64">{t(trouble)}</p>
      {trouble === 'signed-out' && (
        <Link href={`/sign-in?next=${encodeURIComponent(here)}`} className="button-primary">
          {t('signIn')}
        </Link>
      )}
    </div>
  );
}
