import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { textIn } from '#app/i18n/text-in.ts';
import { getViewer } from '#app/viewer.ts';
import { listAttempts } from '#lib/attempts/attempt-head.ts';
import { listTestQuestions } from '#lib/progress/list-test-questions.ts';
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx';
import { AttemptList } from '../../../../../ui/learn/attempt-list.tsx';
import { ExamTicket } from '../../../../../ui/learn/exam-ticket.tsx';
import { OpenTest } from '../../../../../ui/learn/open-test.tsx';
import { StartForm } from '../../../../../ui/learn/start-form.tsx';
import { TestQuestions } from '../../../../../ui/learn/test-questions.tsx';
import { loadSection } from '../../../../load-section.ts';
import { startTest } from '../../../start-test.ts';

type Props = { params: Promise<{ subject: string; section: string; test: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject, section: slug, test: testSlug } = await params;
  const sectionId = `${subject}/${slug}`;
  const [section, locale] = await Promise.all([loadSection(sectionId), getLocale()]);
  const test = section?.tests.find((each) => each.id === `${sectionId}/${testSlug}`);
  return section && test ? { title: `${textIn(test.title, locale).text} (${textIn(section.title, locale).text})` } : {};
}

export default async function TestStartPage({ params }: Props) {
  const [path, viewer, t, locale] = await Promise.all([params, getViewer(), getTranslations('pages'), getLocale()]);
  const userId = viewer?.userId ?? null;
  const sectionId = `${path.subject}/${path.section}`;
  const testId = `${sectionId}/${path.test}`;
  const [section, questions, attempts] = await Promise.all([
    loadSection(sectionId),
    listTestQuestions({ userId, testId }),
    userId === null ? [] : listAttempts({ userId, testId }),
  ]);
  const test = section?.tests.find((each) => each.id === testId);
  if (!section || !test) notFound();
  const subjectTitle = textIn(section.subject.title, locale);
  const sectionTitle = textIn(section.title, locale);
  return (
    <div className="grid max-w-3xl gap-6">
      <Breadcrumbs
        crumbs={[
          { href: `/subjects/${path.subject}`, title: subjectTitle.text, lang: subjectTitle.lang },
          { href: `/subjects/${sectionId}`, title: sectionTitle.text, lang: sectionTitle.lang },
        ]}
      />
      <ExamTicket
        section={section}
        test={test}
        candidate={viewer && !viewer.isGuest ? (viewer.name ?? viewer.email) : null}
        extraTimeFactor={viewer?.extraTimeFactor ?? 1}
      />
      {test.openAttempt ? <OpenTest open={test.openAttempt} /> : <StartForm test={test} start={startTest} />}
      <TestQuestions questions={questions} />
      {attempts.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg">{t('test.past')}</h2>
          <AttemptList attempts={attempts} isOneSection />
        </section>
      )}
    </div>
  );
}
