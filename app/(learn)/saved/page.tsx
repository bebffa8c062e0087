import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { getViewer } from '#app/viewer.ts';
import { listSaved } from '#lib/study/list-saved.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SavedSection } from '../../ui/saved/saved-section.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.saved');
  return { title: t('title') };
}

/** Bookmarked questions and those with a note. */
export default async function SavedPage() {
  const [t, viewer, locale] = await Promise.all([getTranslations('pages.saved'), getViewer(), getLocale()]);
  const sections = viewer ? await listSaved(viewer.userId) : [];
  return (
    <div className="grid grid-cols-1 gap-8 pt-2">
      <PageHeader title={t('title')} lead={t('lead')} />
      {!viewer || sections.length === 0 ? (
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
        sections.map((section) => <SavedSection key={section.id} userId={viewer.userId} section={section} locale={locale} />)
      )}
    </div>
  );
}
