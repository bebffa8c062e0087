import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SectionView, TestProgress } from '#lib/progress/queries.ts';
import { Title } from '../title.tsx';
import { useDurationText } from '../use-duration-text.ts';

type Props = {
  section: SectionView;
  test: TestProgress;
  /** Null for a guest and for somebody who is not signed in. */
  candidate: string | null;
  extraTimeFactor: number;
};

/** The head of the exam paper: what this test is, how long it takes and who sits it. */
export function ExamTicket({ section, test, candidate, extraTimeFactor }: Props) {
  const t = useTranslations('pages');
  const duration = useDurationText();
  return (
    <header className="grid gap-4">
      <h1 className="text-2xl sm:text-3xl">
        <Title of={test.title} />
      </h1>
      <dl className="ticket">
        <Cell label={t('test.subject')}>
          <Title of={section.subject.title} />
        </Cell>
        <Cell label={t('test.section')}>
          <Title of={section.title} />
        </Cell>
        <Cell label={t('test.candidate')}>{candidate ?? t('test.guest')}</Cell>
        <Cell label={t('test.questionCount')}>{t('questions', { count: test.questionCount })}</Cell>
        <Cell label={t('test.limit')}>
          {duration(test.limitSeconds)}
          {extraTimeFactor > 1 && <span className="block text-ink-soft text-sm">{t('test.extraTime', { factor: extraTimeFactor })}</span>}
        </Cell>
        <Cell label={t('test.scale')}>{t('test.points')}</Cell>
      </dl>
    </header>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
