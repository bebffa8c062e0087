import { useTranslations } from 'next-intl';
import type { TestProgress } from '#lib/progress/queries.ts';
import { Badge } from '../badge.tsx';
import { LinkButton } from '../link-button.tsx';
import { ScoreMark } from '../score-mark.tsx';
import { Title } from '../title.tsx';
import { useDurationText } from '../use-duration-text.ts';

/** The tests of a section: how long each takes, how the last one went, and the way in. */
export function TestList({ tests }: { tests: readonly TestProgress[] }) {
  return (
    <ul className="border-ink border-t-2">
      {tests.map((test, index) => (
        <TestRow key={test.id} test={test} isNext={index === tests.findIndex((each) => each.finishedCount === 0 || each.openAttempt)} />
      ))}
    </ul>
  );
}

function TestRow({ test, isNext }: { test: TestProgress; isNext: boolean }) {
  const t = useTranslations('pages');
  const duration = useDurationText();
  const { best, last, openAttempt } = test;
  return (
    <li className="grid gap-3 border-rule border-b py-4">
      <div className="flex items-baseline justify-between gap-3">
        <h3>
          <Title of={test.title} />
        </h3>
        <p className="whitespace-nowrap text-ink-soft text-sm tabular-nums">
          {t('questions', { count: test.questionCount })}
          <span className="ml-3">{duration(test.limitSeconds)}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1 text-sm">
          {last && <Line label={t('section.last')} result={last} />}
          {best && best.id !== last?.id && <Line label={t('section.best')} result={best} />}
          {!last && (
            <div>
              <dt className="sr-only">{t('section.tests')}</dt>
              <dd>
                <Badge>{t(openAttempt ? 'section.open' : test.gradingAttemptId ? 'section.grading' : 'section.notTaken')}</Badge>
              </dd>
            </div>
          )}
        </dl>
        {openAttempt ? (
          <LinkButton look="primary" href={`/attempts/${openAttempt.id}`}>
            {t('section.resume')}
          </LinkButton>
        ) : (
          <LinkButton look={isNext ? 'primary' : 'plain'} href={`/tests/${test.id}`}>
            {t(last ? 'section.again' : 'section.take')}
            <span className="sr-only">
              {': '}
              <Title of={test.title} />
            </span>
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Line({ label, result }: { label: string; result: NonNullable<TestProgress['last']> }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd>
        <ScoreMark {...result} />
      </dd>
    </>
  );
}
