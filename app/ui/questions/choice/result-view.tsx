import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';

export const choiceResult: ResultKind<KindViews['choice'], KindAnswers['choice'], KindSolutions['choice']> = {
  Result: function ChoiceResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const chosen = new Set(answer?.choices);
    return (
      <ol className="grid gap-2">
        {view.choices.map((choice, index) => {
          const known = solution.choices.find((other) => other.id === choice.id);
          const mark = markOf(grade, choice.id);
          const isChosen = chosen.has(choice.id);
          return (
            <li
              key={choice.id}
              data-chosen={isChosen || undefined}
              className="grid gap-1 rounded-md border border-rule bg-paper-raised px-4 py-3 data-chosen:border-2 data-chosen:border-ink"
            >
              <div className="flex items-baseline gap-3">
                <span className="text-ink-soft tabular-nums">{index + 1}</span>
                <Html text={choice.text} className="min-w-0 flex-1 overflow-x-auto" />
                {mark && (isChosen || mark.verdict === 'missed') && <MarkSign verdict={mark.verdict} />}
              </div>
              <p className="flex flex-wrap gap-x-3 pl-6 text-sm">
                {isChosen && <span className="font-bold">{t('chosen')}</span>}
                {known?.correct && <span className="font-bold text-mark">{t('correctChoice')}</span>}
              </p>
              {known && <Html text={known.why} className="prose pl-6 text-ink-soft text-sm" />}
            </li>
          );
        })}
      </ol>
    );
  },
};
