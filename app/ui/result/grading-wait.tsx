'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { backOff } from '../attempt/engine/back-off.ts';

/** A refresh that fails would leave this page for the browser's own error page. */
async function isServerUp(): Promise<boolean> {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Truthful waiting: looks again, less and less often, until the grades are written. */
export function GradingWait() {
  const t = useTranslations('result.grading');
  const router = useRouter();
  const [looks, setLooks] = useState(1);

  useEffect(() => {
    const timer = window.setTimeout(
      async () => {
        if (await isServerUp()) router.refresh();
        setLooks((count) => count + 1);
      },
      backOff(looks, Math.random),
    );
    return () => window.clearTimeout(timer);
  }, [looks, router]);

  return (
    <section role="status" className="grid justify-items-start gap-4 py-10">
      <h1 className="font-bold text-xl">{t('title')}</h1>
      <p>{t('explanation')}</p>
      <button type="button" className="button" onClick={() => router.refresh()}>
        {t('refresh')}
      </button>
    </section>
  );
}
