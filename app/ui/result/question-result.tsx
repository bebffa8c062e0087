import { useFormatter, useTranslations } from 'next-intl';
import type { Study } from '#lib/study/find-study.ts';
import { Html } from '../questions/html.tsx';
import { LockedAnswer } from '../questions/locked-answer.tsx';
import { MarkSign, verdictOf } from '../questions/mark-sign.tsx';
import { keyPointsOf, PartResult } from '../questions/part-result.tsx';
import type { RenderedText } from '../questions/rendered.ts';
import { QuestionTools } from '../tools/question-tools.tsx';
import { ConfidenceNote } from './confidence-note.tsx';
import { earnedOf, pointsOf, type ResultPart, type ResultQuestion } from './result-question.ts';
import { SelfAssessment } from './self-assessment.tsx';

type Props = { attemptId: string; userId: string; question: ResultQuestion; study: Study };

/** A marked question: what was given, what is right, why, and what to do next. */
export function QuestionResult({ attemptId, userId, question, study }: Props) {
  const t = useTranslations('result');
  const { score, earned, max } = pointsOf(question);
  const [only] = question.parts;
  const isGroup = question.parts.length > 1;
  return (
    <article
      id={`question-${question.number}`}
      aria-labelledby={`title-${question.number}`}
      className="grid grid-cols-1 scroll-mt-20 gap-6 border-rule border-t pt-6"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`title-${question.number}`} className="flex items-baseline gap-4 font-bold text-lg">
          {t('question', { number: question.number })}
          <MarkSign
            verdict={verdictOf(earned / max)}
            {...(question.parts.every((part) => !part.grade.answered) && { word: t('verdict.unanswered') })}
          />
        </h3>
        <Score score={score} max={max} hintCost={isGroup ? 0 : (only?.grade.hintCost ?? 0)} />
        <TimeSpent {...question} />
      </header>
      {!isGroup && only && <ConfidenceNote {...only} />}
      <Html text={question.stem} className="prose" />
      {question.parts.map((part, index) => (
        <PartSection key={part.id} attemptId={attemptId} question={question} part={part} number={isGroup ? index + 1 : null} />
      ))}
      <TextSection title={t('explanation')} text={question.explanation} />
      {question.next && <TextSection title={t('next')} text={question.next} />}
      {question.sources.length > 0 && (
        <section className="grid grid-cols-1 gap-1 text-ink-soft text-sm">
          <h4 className="font-bold">{t('sources')}</h4>
          <ul>
            {question.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      )}
      <QuestionTools
        userId={userId}
        itemId={question.itemId}
        partId={isGroup ? null : (only?.id ?? null)}
        number={question.number}
        questionId={question.questionId}
        study={study}
      />
    </article>
  );
}

type PartProps = { attemptId: string; question: ResultQuestion; part: ResultPart; number: number | null };

function PartSection({ attemptId, question, part, number }: PartProps) {
  const t = useTranslations('result');
  const { grade } = part;
  return (
    <section className="grid grid-cols-1 gap-4">
      {part.stem && (
        <div className="flex items-baseline gap-3">
          <span className="shrink-0 font-bold tabular-nums">({number})</span>
          <Html text={part.stem} className="prose min-w-0 flex-1" />
          <span className="ml-auto flex flex-wrap justify-end gap-x-3">
            <MarkSign verdict={verdictOf(earnedOf(grade))} />
            <Score score={grade.score * part.weight} max={part.weight} hintCost={grade.hintCost ?? 0} />
          </span>
        </div>
      )}
      {number !== null && <ConfidenceNote {...part} />}
      {grade.notes.map((note) => (
        <p key={note} className="font-bold text-mark text-sm">
          {t(`notes.${note}`)}
        </p>
      ))}
      <PartResult {...part} name={`${question.itemId}-${part.id}`} />
      {grade.provisional && grade.answered && (
        <div className="grid grid-cols-1 gap-3">
          <p className="text-sm">
            <strong className="text-mark">{t('provisional')}</strong>
            <span className="ml-2 text-ink-soft">{t('provisionalNote')}</span>
          </p>
          <SelfAssessment
            attemptId={attemptId}
            itemId={question.itemId}
            partId={part.id}
            keyPoints={keyPointsOf(part.solution).map(({ id, label }) => ({
              id,
              label,
              isMet: part.self ? (part.self.verdicts[id] ?? false) : grade.marks.some((mark) => mark.id === id && mark.verdict === 'right'),
            }))}
            comment={part.self?.comment ?? ''}
            isAssessed={part.self !== null}
          />
        </div>
      )}
      {part.misconceptions.length > 0 && (
        <section className="grid grid-cols-1 gap-2 border-mark border-l-4 pl-4">
          <h4 className="font-bold text-sm">{t('misconceptions')}</h4>
          {part.misconceptions.map(({ id, name, explanation }) => (
            <div key={id}>
              <Html text={name} className="font-bold" />
              <Html text={explanation} className="prose text-sm" />
            </div>
          ))}
        </section>
      )}
      {part.kept.map((kept) => (
        <KeptAnswer key={`${kept.state}-${kept.savedAt}`} part={part} kept={kept} name={`${question.itemId}-${part.id}-${kept.savedAt}`} />
      ))}
      {part.explanation && <TextSection title={t('explanation')} text={part.explanation} />}
    </section>
  );
}

/** An answer that is on record but was not graded. */
function KeptAnswer({ part, kept, name }: { part: ResultPart; kept: ResultPart['kept'][number]; name: string }) {
  const t = useTranslations('result');
  const format = useFormatter();
  const labelId = `kept-${name}`;
  return (
    <details className="rounded-md border border-rule px-4 py-2 text-sm">
      <summary id={labelId} className="min-h-8 cursor-pointer py-1">
        {t(`${kept.state}.title`)}
        <time dateTime={kept.savedAt} className="ml-2 text-ink-soft">
          {t('arrivedAt', { time: format.dateTime(new Date(kept.savedAt), { dateStyle: 'short', timeStyle: 'medium' }) })}
        </time>
      </summary>
      <p className="py-2 text-ink-soft">{t(`${kept.state}.explanation`)}</p>
      <LockedAnswer part={part.part} answer={kept.answer} name={name} labelId={labelId} />
    </details>
  );
}

function TextSection({ title, text }: { title: string; text: RenderedText }) {
  return (
    <section className="grid grid-cols-1 gap-2">
      <h4 className="font-bold">{title}</h4>
      <Html text={text} className="prose" />
    </section>
  );
}

function Score({ score, max, hintCost }: { score: number; max: number; hintCost: number }) {
  const t = useTranslations('result');
  const short = (value: number) => String(Math.round(value * 100) / 100);
  return (
    <span className="whitespace-nowrap font-bold text-mark tabular-nums">
      {t('score', { score: short(score), max: short(max) })}
      {hintCost > 0 && <span className="ml-2 font-normal text-sm">{t('hintCost', { percent: Math.round(hintCost * 100) })}</span>}
    </span>
  );
}

function TimeSpent({ spentSeconds, limitSeconds }: Pick<ResultQuestion, 'spentSeconds' | 'limitSeconds'>) {
  const t = useTranslations('result');
  if (spentSeconds === null) return null;
  const duration = (seconds: number) =>
    t('duration', { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 });
  return (
    <p className="basis-full text-ink-soft text-sm tabular-nums">
      {limitSeconds === null
        ? t('spent', { time: duration(spentSeconds) })
        : t('spentOf', { time: duration(spentSeconds), limit: duration(limitSeconds) })}
    </p>
  );
}
