import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { letterOf } from './letter-of.ts';

export const matchResult: ResultKind<KindViews['match'], KindAnswers['match'], KindSolutions['match']> = {
  Result: function MatchResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const given = answer?.pairs ?? {};

    return (
      <ol className="grid gap-3">
        {view.left.map((item, index) => {
          const mark = markOf(grade, item.id);
          const pair = solution.pairs.find((other) => other.left === item.id);
          return (
            <li key={item.id} className="grid gap-2 rounded-md border border-rule bg-paper-raised px-4 py-3">
              <div className="flex items-baseline gap-3">
                <span className="shrink-0 text-ink-soft tabular-nums">({index + 1})</span>
                <Html text={item.text} className="min-w-0 flex-1 overflow-x-auto" />
                {mark && <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} />}
              </div>
              <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 pl-6">
                <dt className="text-ink-soft text-sm">{t('match.given')}</dt>
                <dd>
                  <Partner right={view.right} id={given[item.id] ?? null} />
                </dd>
                {mark?.verdict !== 'right' && (
                  <>
                    <dt className="text-ink-soft text-sm">{t('match.right')}</dt>
                    <dd>
                      <Partner right={view.right} id={pair?.right ?? null} />
                    </dd>
                  </>
                )}
              </dl>
              {pair && <Html text={pair.why} className="prose pl-6 text-ink-soft text-sm" />}
            </li>
          );
        })}
      </ol>
    );
  },
};

/** A partner with its letter. */
function Partner({ right, id }: { right: KindViews['match']['right']; id: string | null }) {
  const t = useTranslations('result');
  const letters = useTranslations('kinds.match')('letters');
  const index = right.findIndex((item) => item.id === id);
  const partner = right[index];
  if (!partner) return <span className="text-ink-soft">{t('noAnswer')}</span>;
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <span className="font-bold">{letterOf(letters, index)}</span>
      <Html text={partner.text} className="min-w-0 overflow-x-auto" />
    </span>
  );
}
