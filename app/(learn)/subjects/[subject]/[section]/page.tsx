import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { textIn } from '#app/i18n/text-in.ts';
import { getViewer } from '#app/viewer.ts';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { AttemptList } from '../../../../ui/learn/attempt-list.tsx';
import { PracticeEntry } from '../../../../ui/learn/practice-entry.tsx';
import { SectionNeighbours } from '../../../../ui/learn/section-neighbours.tsx';
import { SectionProblem } from '../../../../ui/learn/section-problem.tsx';
import { TestList } from '../../../../ui/learn/test-list.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Prose } from '../../../../ui/markdown/prose.tsx';
import { renderText } from '../../../../ui/markdown/render-texts.ts';
import { PageHeader } from '../../../../ui/page-header.tsx';
import { loadSection } from '../../../load-section.ts';
import { loadSubject } from '../../../load-subject.ts';
import { startSectionPractice } from '../../start-practice.ts';

type Props = { params: Promise<{ subject: string; section: string }>; searchParams: Promise<{ problem?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject, section: slug } = await params;
  const [section, locale] = await Promise.all([loadSection(`${subject}/${slug}`), getLocale()]);
  return section ? { title: `${textIn(section.title, locale).text} (${textIn(section.subject.title, locale).text})` } : {};
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ subject: subjectId, section: slug }, { problem }, viewer, t, locale] = await Promise.all([
    params,
    searchParams,
    getViewer(),
    getTranslations('pages'),
    getLocale(),
  ]);
  const userId = viewer?.userId ?? null;
  const sectionId = `${subjectId}/${slug}`;
  const [section, subject, attempts] = await Promise.all([
    loadSection(sectionId),
    loadSubject(subjectId),
    userId === null ? [] : listAttempts({ userId, sectionId }),
  ]);
  if (!section || !subject) notFound();
  const index = subject.sections.findIndex((each) => each.id === sectionId);
  const title = textIn(section.title, locale);
  const subjectTitle = textIn(subject.title, locale);
  const summary = section.summary && renderText(section.summary, locale);
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        crumbs={[
          { href: '/subjects', title: t('subjects.title') },
          { href: `/subjects/${subjectId}`, title: subjectTitle.text, lang: subjectTitle.lang },
        ]}
      />
      <PageHeader kicker={t('subject.sectionNumber', { number: index + 1 })} title={title.text} titleLang={title.lang} />
      <SectionProblem code={problem} openAttemptId={section.tests.find((test) => test.openAttempt)?.openAttempt?.id ?? null} />
      {section.questionCount === 0 ? (
        <EmptyState
          title={t('section.empty')}
          action={<LinkButton href={`/subjects/${subjectId}`}>{t('section.toSubject', { subject: subjectTitle.text })}</LinkButton>}
        >
          {t('section.emptyText')}
        </EmptyState>
      ) : (
        <div className={`grid gap-x-12 gap-y-10 ${summary ? 'lg:grid-cols-[22rem_minmax(0,1fr)]' : 'max-w-2xl'}`}>
          <div className="grid content-start gap-10">
            <section className="grid gap-3">
              <h2 className="text-lg">{t('section.tests')}</h2>
              {section.tests.length > 0 ? <TestList tests={section.tests} /> : <p className="text-ink-soft">{t('section.noTests')}</p>}
            </section>
            <PracticeEntry section={section} start={startSectionPractice} />
          </div>
          {summary && (
            <section className="grid content-start gap-3">
              <h2 className="text-lg">{t('section.summary')}</h2>
              <Prose text={summary} />
            </section>
          )}
        </div>
      )}
      {attempts.length > 0 && (
        <section className="mt-4 grid gap-3">
          <h2 className="text-lg">{t('section.history')}</h2>
          <AttemptList attempts={attempts} isOneSection />
        </section>
      )}
      <SectionNeighbours previous={subject.sections[index - 1]} next={subject.sections[index + 1]} />
    </div>
  );
}
