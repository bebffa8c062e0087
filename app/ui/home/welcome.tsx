import { useTranslations } from 'next-intl';
import type { SubjectProgress } from '#lib/progress/queries.ts';
import { SubjectList } from '../learn/subject-list.tsx';
import { LinkButton } from '../link-button.tsx';
import { MarkedSample } from './marked-sample.tsx';

/** The home of somebody who has not begun: what this is, what a marked answer looks like, and one way to start. */
export function Welcome({ subjects }: { subjects: readonly SubjectProgress[] }) {
  const t = useTranslations('pages.home');
  const first = subjects.flatMap((subject) => subject.sections).find((section) => section.testCount > 0);
  return (
    <div className="grid gap-14">
      <div className="grid gap-x-12 gap-y-10 pt-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:pt-10">
        <div className="grid content-start gap-6 lg:sticky lg:top-10 lg:self-start">
          <h1 className="text-4xl leading-snug sm:text-5xl sm:leading-snug">{t('title')}</h1>
          <p className="max-w-[30em] text-lg">{t('lead')}</p>
          <div className="flex flex-wrap gap-3">
            {first && (
              <LinkButton look="primary" href={`/subjects/${first.id}`}>
                {t('startAsGuest')}
              </LinkButton>
            )}
            <LinkButton href="/subjects">{t('seeSubjects')}</LinkButton>
          </div>
          <p className="text-ink-soft text-sm">{t('guestNote')}</p>
        </div>
        <section>
          <h2 className="sr-only">{t('sample')}</h2>
          <MarkedSample />
        </section>
      </div>
      {subjects.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{t('subjects')}</h2>
          <SubjectList subjects={subjects} heading="h3" />
        </section>
      )}
    </div>
  );
}
