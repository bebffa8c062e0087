import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { AttemptHead } from '#lib/attempts/attempt-head.ts';
import { Badge } from '../badge.tsx';
import { ScoreMark } from '../score-mark.tsx';
import { Title } from '../title.tsx';
import { useDurationText } from '../use-duration-text.ts';

/** Attempts as lines of a register: when, what, how it went. */
export function AttemptList({ attempts, isOneSection = false }: { attempts: readonly AttemptHead[]; isOneSection?: boolean }) {
  return (
    <ol className="border-rule border-t">
      {attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} isOneSection={isOneSection} />
      ))}
    </ol>
  );
}

function AttemptRow({ attempt, isOneSection }: { attempt: AttemptHead; isOneSection: boolean }) {
  const t = useTranslations('pages.history');
  const format = useFormatter();
  const duration = useDurationText();
  const { startedAt, finishedAt, closedBy } = attempt;
  const seconds = finishedAt && Math.max(0, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000));
  return (
    <li className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 border-rule border-b py-3 hover:bg-paper-raised sm:grid-cols-[9rem_1fr_auto] sm:items-baseline">
      <time dateTime={startedAt.toISOString()} className="col-span-2 text-ink-soft text-sm tabular-nums sm:col-span-1">
        {format.dateTime(startedAt, { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
      <div className="min-w-0">
        <Link href={hrefOf(attempt)} className="font-semibold text-accent after:absolute after:inset-0 hover:underline">
          <AttemptTitle attempt={attempt} isOneSection={isOneSection} />
        </Link>
        <p className="text-ink-soft text-sm">
          {!isOneSection && <Title of={attempt.subject.title} />}
          {seconds !== null && attempt.mode === 'CONFIRMATION' && (
            <span className={isOneSection ? '' : 'ml-3'}>
              {closedBy === 'CLOCK' ? t('byClock') : t('timeUsed', { duration: duration(seconds) })}
            </span>
          )}
        </p>
      </div>
      <div className="text-right">
        <AttemptState attempt={attempt} />
      </div>
    </li>
  );
}

function AttemptTitle({ attempt, isOneSection }: { attempt: AttemptHead; isOneSection: boolean }) {
  const t = useTranslations('pages.history');
  const what = attempt.test ? <Title of={attempt.test.title} /> : t('practice');
  if (isOneSection) return what;
  return (
    <>
      <Title of={attempt.section.title} />
      <span className="px-1.5 text-ink-soft">／</span>
      {what}
    </>
  );
}

function AttemptState({ attempt: { state, mode, score, maxScore } }: { attempt: AttemptHead }) {
  const t = useTranslations('pages.history');
  if (state === 'IN_PROGRESS') return <Badge>{t(mode === 'PRACTICE' ? 'practising' : 'inProgress')}</Badge>;
  if (state === 'GRADING') return <Badge>{t('grading')}</Badge>;
  if (score === null || maxScore === null) return <Badge>{t('heldBack')}</Badge>;
  return <ScoreMark score={score} maxScore={maxScore} />;
}

/** Where to go on with an attempt, or to its result. */
export function hrefOf({ id, state, mode }: Pick<AttemptHead, 'id' | 'state' | 'mode'>): string {
  if (state !== 'IN_PROGRESS') return `/attempts/${id}/result`;
  return mode === 'PRACTICE' ? `/practice/${id}` : `/attempts/${id}`;
}
