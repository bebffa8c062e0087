import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toPublicQuestion } from '#lib/questions/public-question.ts';
import { toQuestionSolution } from '#lib/questions/question-solution.ts';
import { textIn } from '../../i18n/text-in.ts';
import { renderText, renderTexts } from '../markdown/render-texts.ts';
import { Html } from '../questions/html.tsx';
import { MarkSign, verdictOf } from '../questions/mark-sign.tsx';
import { numericResult } from '../questions/numeric/result-view.tsx';
import { PenMark } from './pen-mark.tsx';
import { calculatedSample, gradeSample, writtenSample } from './sample.ts';

/** A marked answer sheet: two real questions, answered by somebody who is learning, under the real graders. */
export function MarkedSample() {
  const t = useTranslations('pages.home');
  return (
    <figure className="grid gap-2">
      <div className="grid gap-6 border border-rule bg-paper-raised p-5 shadow-sheet sm:p-7">
        <Written />
        <hr className="border-rule" />
        <Calculated />
      </div>
      <figcaption className="text-ink-soft text-sm">{t('sampleNote')}</figcaption>
    </figure>
  );
}

function Written() {
  const t = useTranslations('result');
  const locale = useLocale();
  const { question, answer } = writtenSample;
  if (question.kind !== 'text') throw new Error('the written sample is no longer written');
  const given = textIn(answer, locale).text;
  const grade = gradeSample(question, { kind: 'text', schema: 1, text: given });
  return (
    <section className="grid gap-3">
      <Asked number={1} score={grade.score}>
        <Html text={renderText(question.stem, locale)} />
      </Asked>
      <p className="ruled max-w-full text-[0.95rem]">{given}</p>
      <ul className="grid gap-1 text-sm">
        {question.rubric.keyPoints.map(({ id, label }) => {
          const isMet = grade.marks.some((mark) => mark.id === id && mark.verdict === 'right');
          return (
            <li key={id} className="flex items-baseline gap-3">
              <MarkSign verdict={isMet ? 'right' : 'wrong'} word={t(isMet ? 'point.right' : 'point.wrong')} />
              <Html text={renderText(label, locale)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Calculated() {
  const t = useTranslations('result');
  const locale = useLocale();
  const { question, answer, misconception, figure } = calculatedSample;
  const [part] = renderTexts(toPublicQuestion(question, 0), locale).parts;
  const [solved] = renderTexts(toQuestionSolution(question), locale).parts;
  if (part?.kind !== 'numeric' || solved?.kind !== 'numeric') throw new Error('the calculated sample is no longer numeric');
  const grade = gradeSample(question, answer);
  const { name, explanation } = renderTexts(misconception, locale);
  return (
    <section className="grid gap-3">
      <Asked number={2} score={grade.score}>
        <Html text={renderText(question.stem, locale)} />
      </Asked>
      <numericResult.Result view={part.view} answer={answer} grade={grade} solution={solved.solution} name="sample" />
      <div className="grid gap-1 border-mark border-l-4 pl-4 text-sm">
        <p className="font-bold">{t('misconceptions')}</p>
        <Html text={name} className="font-bold" />
        <Html text={explanation} />
      </div>
      <Html text={renderText(question.explanation, locale)} className="prose text-sm" />
      <Html text={renderText(figure, locale)} className="prose" />
    </section>
  );
}

function Asked({ number, score, children }: { number: number; score: number; children: ReactNode }) {
  const t = useTranslations('result');
  const verdict = verdictOf(score);
  return (
    <header className="grid gap-1">
      <div className="-mt-2 flex items-center justify-between gap-4">
        <h3>{t('question', { number })}</h3>
        <p className="flex items-center gap-3 font-bold text-mark text-sm">
          <PenMark verdict={verdict} className="w-11" />
          {t(`verdict.${verdict}`)}
        </p>
      </div>
      {children}
    </header>
  );
}
