'use client';

import { CornerUpLeft, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useId } from 'react';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';
import { Html } from '../../html.tsx';
import type { KindViews } from '../../kind-view.ts';
import { CaseItem } from '../case-item.tsx';
import { OutputBlock } from '../output-block.tsx';
import { lineOf, sharedFailure } from '../words/explain-failure.ts';
import { FailureText } from '../words/failure-text.tsx';
import type { Run, RunState } from './use-run.ts';

type Props = {
  view: KindViews['code'];
  state: RunState;
  last: Run['last'];
  /** The program was changed after the last run. */
  isStale: boolean;
  onJump(line: number): void;
  onCancel(): void;
};

/** The open cases, and what the last run made of them. Typing does not draw it anew. */
export const RunPanel = memo(function RunPanel({ view, state, last, isStale, onJump, onCancel }: Props) {
  const t = useTranslations('kinds.code');
  const titleId = useId();
  const report = last?.report ?? null;
  const alike = report && sharedFailure(report.cases);
  const failure = report?.failure ?? alike;
  const isRunning = state === 'running' || state === 'waiting';
  const toLine = (line: number, words: string) => (
    <button type="button" className="link inline-flex items-center gap-1" onClick={() => onJump(line)}>
      <CornerUpLeft aria-hidden="true" className="size-3.5" />
      {words}
    </button>
  );
  return (
    <section aria-labelledby={titleId} aria-busy={isRunning} className="grid min-w-0 grid-cols-1 content-start gap-2">
      <h3 id={titleId} className="border-rule border-b pb-1 font-bold">
        {t('openCases')}
      </h3>
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" className="flex min-h-7 items-center gap-2 text-sm">
          {isRunning && <LoaderCircle aria-hidden="true" className="size-4 animate-spin text-ink-soft motion-reduce:hidden" />}
          <Summary state={state} last={last} />
        </p>
        {state === 'waiting' && (
          <button type="button" className="button-quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      {isStale && !isRunning && <p className="text-ink-soft text-sm">{t('changedSince')}</p>}
      <div className="grid grid-cols-1 gap-2">
        {failure && (
          <div className="grid gap-1.5 border-mark border-l-3 pl-3">
            {report?.failure === null && <p className="text-sm">{t('failedAlike')}</p>}
            <FailureText failure={failure} toLine={toLine} />
          </div>
        )}
        {last?.hint && (
          <div className="border-accent border-l-3 pl-3 text-sm">
            <h4 className="font-bold">{t('hintTitle')}</h4>
            <Html text={last.hint} className="prose" />
          </div>
        )}
        {report && <OutputBlock title={t('printedByProgram')} output={report.output} />}
        <ol className="divide-y divide-rule">
          {view.cases.map((each, index) => {
            const result = report?.cases.find(({ id }) => id === each.id);
            return (
              <CaseItem
                key={each.id}
                title={t('openCase', { number: index + 1 })}
                label={each.label}
                asked={each}
                result={
                  result && report?.failure === null
                    ? {
                        ...result,
                        reason: alike ? null : result.reason,
                        got: result.shown?.got ?? null,
                        output: result.shown?.output ?? null,
                      }
                    : null
                }
                toLine={toLine}
              />
            );
          })}
        </ol>
      </div>
      {view.hiddenCases > 0 && (
        <p className="border-rule border-t pt-2 text-ink-soft text-sm">{t('hiddenCases', { count: view.hiddenCases })}</p>
      )}
    </section>
  );
});

/** What a run came to, in a sentence that is also read out. */
function Summary({ state, last }: Pick<Props, 'state' | 'last'>) {
  const t = useTranslations('kinds.code');
  if (state === 'idle') return t('notYetRun');
  if (state === 'running') return t('running');
  if (state === 'waiting') return t('waiting');
  if (state !== 'done') return t(`trouble.${state.trouble}`);
  return last ? <Outcome report={last.report} /> : null;
}

function Outcome({ report: { failure, cases } }: { report: CodeReport }) {
  const t = useTranslations('kinds.code');
  if (failure) {
    const line = lineOf(failure);
    const title = t(`failureTitle.${failure.code}`);
    return <strong>{line === null ? t('failed', { title }) : t('failedAt', { title, line })}</strong>;
  }
  return <strong>{t('summary', { count: cases.length, right: cases.filter((each) => each.verdict === 'right').length })}</strong>;
}
