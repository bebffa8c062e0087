import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SubjectProgress } from '#lib/progress/queries.ts';
import { ProgressBar } from '../progress-bar.tsx';
import { Title } from '../title.tsx';

type Props = {
  subjects: readonly SubjectProgress[];
  /** Level of the subjects' headings on the page. */
  heading: 'h2' | 'h3';
};

/** The subjects as the contents page of a book. */
export function SubjectList({ subjects, heading }: Props) {
  return (
    <ol className="border-ink border-t-2">
      {subjects.map((subject, index) => (
        <SubjectRow key={subject.id} subject={subject} number={index + 1} heading={heading} />
      ))}
    </ol>
  );
}

function SubjectRow({ subject, number, heading: Heading }: { subject: SubjectProgress; number: number; heading: Props['heading'] }) {
  const t = useTranslations('pages.subjects');
  const { questions, tests, done } = totalsOf(subject);
  return (
    <li className="relative grid grid-cols-[1.75rem_1fr] items-baseline gap-x-3 border-rule border-b py-4 hover:bg-paper-raised sm:grid-cols-[3rem_1fr_13rem]">
      <span aria-hidden="true" className="font-light text-3xl text-ink-soft tabular-nums leading-none">
        {number}
      </span>
      <div className="min-w-0">
        <Heading className="text-lg">
          <Link href={`/subjects/${subject.id}`} className="text-accent after:absolute after:inset-0 hover:underline">
            <Title of={subject.title} />
          </Link>
        </Heading>
        <p className="text-ink-soft text-sm">
          {t('sections', { count: subject.sections.length })}
          <span className="ml-3">{questions === 0 ? t('preparing') : t('questions', { count: questions })}</span>
        </p>
      </div>
      {tests > 0 && (
        <div className="col-start-2 grid gap-1 pt-2 sm:col-start-3 sm:pt-0">
          <p className="text-sm tabular-nums">{t('tests', { done, count: tests })}</p>
          <ProgressBar value={done} max={tests} label={t('progress', { done, count: tests })} />
        </div>
      )}
    </li>
  );
}

/** What the sections of a subject hold together. */
export function totalsOf(subject: SubjectProgress): { questions: number; tests: number; done: number } {
  const sum = (pick: (section: SubjectProgress['sections'][number]) => number) =>
    subject.sections.reduce((total, section) => total + pick(section), 0);
  return {
    questions: sum((section) => section.questionCount),
    tests: sum((section) => section.testCount),
    done: sum((section) => section.doneTestCount),
  };
}
