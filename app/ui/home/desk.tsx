import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { AttemptHead } from '#lib/attempts/attempt-head.ts';
import type { SubjectProgress } from '#lib/progress/queries.ts';
import { AttemptList, hrefOf } from '../learn/attempt-list.tsx';
import { SubjectList } from '../learn/subject-list.tsx';
import { LinkButton } from '../link-button.tsx';
import { Sheet } from '../sheet.tsx';
import { Title } from '../title.tsx';

type Props = { attempts: readonly AttemptHead[]; subjects: readonly SubjectProgress[] };

/** The home of somebody who has begun: what lies open comes first, then the subjects, then the latest results. */
export function Desk({ attempts, subjects }: Props) {
  const t = useTranslations('pages.home');
  // A test has a clock, practice has none: tests first.
  const open = attempts
    .filter((attempt) => attempt.state === 'IN_PROGRESS')
    .sort((a, b) => Number(a.mode === 'PRACTICE') - Number(b.mode === 'PRACTICE'));
  const closed = attempts.filter((attempt) => attempt.state !== 'IN_PROGRESS').slice(0, 5);
  return (
    <div className="grid gap-12 pt-2">
      <h1 className="sr-only">{t('welcomeBack')}</h1>
      {open.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{t('continue')}</h2>
          <ul className="grid gap-3">
            {open.map((attempt, index) => (
              <OpenAttempt key={attempt.id} attempt={attempt} isFirst={index === 0} />
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{t('subjects')}</h2>
        <SubjectList subjects={subjects} heading="h3" />
      </section>
      {closed.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{t('recent')}</h2>
          <AttemptList attempts={closed} />
          <p>
            <Link href="/history" className="link inline-flex min-h-11 items-center">
              {t('allHistory')}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}

function OpenAttempt({ attempt, isFirst }: { attempt: AttemptHead; isFirst: boolean }) {
  const t = useTranslations('pages');
  const format = useFormatter();
  const { mode, section, test, deadlineAt, startedAt } = attempt;
  const timeOf = (date: Date) => format.dateTime(date, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  return (
    <li>
      <Sheet className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="font-bold text-lg">
            <Title of={section.title} />
            <span className="px-1.5 font-normal text-ink-soft">／</span>
            {test ? <Title of={test.title} /> : t('history.practice')}
          </p>
          <p className="text-ink-soft text-sm tabular-nums">
            {deadlineAt ? t('home.openUntil', { time: timeOf(deadlineAt) }) : t('home.openSince', { time: timeOf(startedAt) })}
            {!deadlineAt && <span className="ml-3">{t('home.untimed')}</span>}
          </p>
        </div>
        <LinkButton look={isFirst ? 'primary' : 'plain'} href={hrefOf(attempt)}>
          {t(mode === 'PRACTICE' ? 'home.continuePractice' : 'home.continueTest')}
        </LinkButton>
      </Sheet>
    </li>
  );
}
