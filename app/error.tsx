'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Button } from './ui/button.tsx';
import { PageHeader } from './ui/page-header.tsx';

/** A page broke, or the connection did. Saved answers are on the server; this says so. Trying again asks the server anew. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('site.error');
  const isOnline = useSyncExternalStore(
    () => () => {},
    () => navigator.onLine,
    () => true,
  );
  return (
    <main id="content" className="mx-auto grid w-full max-w-3xl content-start gap-6 px-4 py-10">
      <PageHeader title={t('title')} lead={t(isOnline ? 'text' : 'offline')} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={() => retry()}>
          {t('retry')}
        </Button>
        <Link href="/" className="button">
          {t('home')}
        </Link>
      </div>
      {error.digest && <p className="text-ink-soft text-sm">{t('digest', { digest: error.digest })}</p>}
    </main>
  );
}
