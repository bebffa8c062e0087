import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { textIn } from '#app/i18n/text-in.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SectionList } from '../../../ui/learn/section-list.tsx';
import { totalsOf } from '../../../ui/learn/subject-list.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { loadSubject } from '../../load-subject.ts';

type Props = { params: Promise<{ subject: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [subject, locale] = await Promise.all([loadSubject((await params).subject), getLocale()]);
  return subject ? { title: textIn(subject.title, locale).text } : {};
}

export default async function SubjectPage({ params }: Props) {
  const [{ subject: subjectId }, t, locale] = await Promise.all([params, getTranslations('pages'), getLocale()]);
  const subject = await loadSubject(subjectId);
  if (!subject) notFound();
  const title = textIn(subject.title, locale);
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ href: '/subjects', title: t('subjects.title') }]} />
      <PageHeader title={title.text} titleLang={title.lang} />
      {totalsOf(subject).questions === 0 && (
        <EmptyState title={t('subjects.preparing')} action={<LinkButton href="/subjects">{t('home.seeSubjects')}</LinkButton>}>
          {t('subjects.notYet')}
        </EmptyState>
      )}
      <section className="grid gap-3">
        <h2 className="text-lg">{t('subject.sections')}</h2>
        <SectionList subject={subject} />
      </section>
    </div>
  );
}
