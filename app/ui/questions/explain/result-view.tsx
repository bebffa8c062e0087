import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { RubricResult } from '../text/rubric-result.tsx';

export const explainResult: ResultKind<KindViews['explain'], KindAnswers['explain'], KindSolutions['explain']> = {
  keyPoints: (solution) =>
    solution.lines.flatMap(({ line, keyPoints }) => keyPoints.map(({ id, label }) => ({ id: `${line}/${id}`, label }))),

  Result: function ExplainResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    return (
      <div className="grid gap-5">
        <ListingFrame isReadOnly>
          {view.listing.map((line, index) => (
            <li key={line.id} className="flex items-center">
              <CodeLine number={index + 1} line={line} />
            </li>
          ))}
        </ListingFrame>
        {solution.lines.map(({ line, keyPoints, modelAnswer }) => {
          const index = view.listing.findIndex((other) => other.id === line);
          const listed = view.listing[index];
          return (
            <section key={line} className="grid gap-2">
              <h4 className="flex flex-wrap items-baseline gap-x-3 font-bold">
                {t('extract.line', { number: index + 1 })}
                {listed && <Html as="code" text={{ html: listed.html.trim() }} className="font-mono font-normal text-sm" />}
              </h4>
              <RubricResult
                given={answer?.lines[line] ?? ''}
                keyPoints={keyPoints.map(({ id, label }) => ({ id, label, mark: markOf(grade, `${line}/${id}`) }))}
                modelAnswer={modelAnswer}
              />
            </section>
          );
        })}
      </div>
    );
  },
};
