import { useTranslations } from 'next-intl';
import { MarkSign, verdictOf } from '../questions/mark-sign.tsx';
import { pointsOf, type ResultQuestion } from './result-question.ts';

/** All questions with their marks; each leads to its place below. */
export function QuestionList({ questions }: { questions: readonly ResultQuestion[] }) {
  const t = useTranslations('result');
  return (
    <nav aria-labelledby="question-list">
      <h2 id="question-list" className="pb-2 font-bold">
        {t('questions')}
      </h2>
      <ol className="grid gap-x-6 sm:grid-cols-2">
        {questions.map((question) => {
          const { score, earned, max } = pointsOf(question);
          return (
            <li key={question.itemId} className="border-rule border-b">
              <a href={`#question-${question.number}`} className="flex min-h-11 items-center gap-4 hover:text-accent">
                <span className="min-w-24 whitespace-nowrap">{t('question', { number: question.number })}</span>
                <MarkSign
                  verdict={verdictOf(earned / max)}
                  {...(question.parts.every((part) => !part.grade.answered) && { word: t('verdict.unanswered') })}
                />
                <span className="ml-auto tabular-nums">
                  {t('score', { score: String(Math.round(score * 100) / 100), max: String(max) })}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
