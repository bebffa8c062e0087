import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SubjectProgress } from '#lib/progress/queries.ts';
import { Badge } from '../badge.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import { Title } from '../title.tsx';

/** The sections of a subject, numbered as in the course, with what the learner has done. */
export function SectionList({ subject }: { subject: SubjectProgress }) {
  const t = useTranslations('pages');
  return (
    <ol className="border-rule border-t">
      {subject.sections.map((section, index) => (
        <li
          key={section.id}
          className="relative grid items-baseline gap-x-4 border-rule border-b py-4 hover:bg-paper-raised sm:grid-cols-[6rem_1fr_13rem]"
        >
          <span className="text-ink-soft text-sm tabular-nums">{t('subject.sectionNumber', { number: index + 1 })}</span>
          <div className="min-w-0">
            <h3 className="text-lg">
              <Link href={`/subjects/${section.id}`} className="text-accent after:absolute after:inset-0 hover:underline">
                <Title of={section.title} />
              </Link>
            </h3>
            {section.questionCount > 0 && (
              <p className="text-ink-soft text-sm tabular-nums">
                {t('subjects.questions', { count: section.questionCount })}
                {section.practicedCount > 0 && (
                  <span className="ml-3">{t('subject.practiced', { done: section.practicedCount, count: section.questionCount })}</span>
                )}
              </p>
            )}
          </div>
          <div className="grid gap-1 pt-1 sm:pt-0">
            {section.questionCount === 0 ? (
              <span>
                <Badge>{t('subjects.preparing')}</Badge>
              </span>
            ) : (
              section.testCount > 0 && (
                <>
                  <p className="text-sm tabular-nums">{t('subjects.tests', { done: section.doneTestCount, count: section.testCount })}</p>
                  <ProgressBar
                    value={section.doneTestCount}
                    max={section.testCount}
                    label={t('subjects.progress', { done: section.doneTestCount, count: section.testCount })}
                  />
                </>
              )
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
