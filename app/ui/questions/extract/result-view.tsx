import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';

export const extractResult: ResultKind<KindViews['extract'], KindAnswers['extract'], KindSolutions['extract']> = {
  Result: function ExtractResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const marked = new Set(answer?.lines);
    const wanted = new Set(solution.lines);
    return (
      <div className="grid gap-4">
        <ListingFrame isReadOnly>
          {view.listing.map((line, index) => {
            const mark = markOf(grade, line.id);
            return (
              <li key={line.id} data-wanted={wanted.has(line.id) || undefined} className="flex min-h-8 items-center data-wanted:bg-marker">
                <span className="sticky left-0 flex w-28 shrink-0 justify-start bg-inherit pl-3">
                  {mark && (marked.has(line.id) || mark.verdict === 'missed') && <MarkSign verdict={mark.verdict} />}
                </span>
                <CodeLine number={index + 1} line={line} />
              </li>
            );
          })}
        </ListingFrame>
        {solution.why.length > 0 && (
          <dl className="grid gap-3 text-sm">
            {solution.why.map(({ line, text }) => (
              <div key={line} className="grid gap-1">
                <dt className="font-bold">
                  {t('extract.line', { number: view.listing.findIndex((other) => other.id === line) + 1 })}
                  <span className="ml-3 font-normal text-ink-soft">
                    {t(wanted.has(line) ? 'extract.wanted' : solution.optional.includes(line) ? 'extract.optional' : 'extract.extra')}
                  </span>
                </dt>
                <dd>
                  <Html text={text} className="prose" />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    );
  },
};
