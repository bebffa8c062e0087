import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getViewer } from '#app/viewer.ts';
import { listSubjects } from '#lib/progress/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubjectList } from '../../ui/learn/subject-list.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.subjects');
  return { title: t('title') };
}

export default async function SubjectsPage() {
  const [t, viewer] = await Promise.all([getTranslations('pages.subjects'), getViewer()]);
  const subjects = await listSubjects({ userId: viewer?.userId ?? null });
  return (
    <div className="grid gap-8 pt-2">
      <PageHeader title={t('title')} lead={t('lead')} />
      {subjects.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <SubjectList subjects={subjects} heading="h2" />
      )}
    </div>
  );
}
