import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getViewer } from '#app/viewer.ts';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AttemptList } from '../../ui/learn/attempt-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.history');
  return { title: t('title') };
}

export default async function HistoryPage() {
  const [t, viewer] = await Promise.all([getTranslations('pages.history'), getViewer()]);
  const attempts = viewer ? await listAttempts({ userId: viewer.userId }) : [];
  return (
    <div className="grid gap-8 pt-2">
      <PageHeader title={t('title')} lead={t('lead')} />
      {attempts.length === 0 ? (
        <EmptyState
          title={t('empty')}
          action={
            <LinkButton look="primary" href="/subjects">
              {t('toSubjects')}
            </LinkButton>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <AttemptList attempts={attempts} />
      )}
    </div>
  );
}
