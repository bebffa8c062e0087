import { useTranslations } from 'next-intl';
import type { TestQuestion } from '#lib/progress/list-test-questions.ts';
import { useDurationText } from '../use-duration-text.ts';

/** What the test asks, by sort and time; nothing of its content. */
export function TestQuestions({ questions }: { questions: readonly TestQuestion[] }) {
  const t = useTranslations('pages.test');
  const duration = useDurationText();
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t('asks')}</h2>
      <ol className="border-rule border-t">
        {questions.map((question, index) => (
          <li key={question.position} className="grid grid-cols-[7rem_1fr_auto] gap-x-3 border-rule border-b py-2 tabular-nums">
            <span className="text-ink-soft">{t('questionNumber', { number: index + 1 })}</span>
            <span>{question.kinds.map((kind) => t(`kinds.${kind}`)).join(' + ')}</span>
            <span>{duration(question.limitSeconds)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
