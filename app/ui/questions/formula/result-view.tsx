import { useTranslations } from 'next-intl';
import type { Reason } from '#lib/grading/contract.ts';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { katexHtml } from './katex-html.ts';

export const formulaResult: ResultKind<KindViews['formula'], KindAnswers['formula'], KindSolutions['formula']> = {
  Result: function FormulaResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const latex = answer?.latex.trim() ?? '';
    const mark = markOf(grade, 'formula');
    const html = latex === '' ? null : katexHtml(latex);
    return (
      <div className="grid grid-cols-1 gap-4">
        <section className="grid grid-cols-1 gap-2 rounded-md border border-rule bg-paper-raised px-4 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h4 className="font-bold text-sm">{t('yourAnswer')}</h4>
            {mark && <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} />}
          </div>
          {latex === '' ? (
            <p className="text-ink-soft">{t('noAnswer')}</p>
          ) : (
            <Equation left={view.left}>{html === null ? <code>{latex}</code> : <Html text={{ html }} />}</Equation>
          )}
          {mark?.reason && <FormulaReason reason={mark.reason} latex={answer?.latex ?? ''} />}
        </section>
        <section className="grid grid-cols-1 gap-2 rounded-md border border-rule px-4 py-3">
          <h4 className="font-bold text-sm">{t('formula.right')}</h4>
          <Equation left={view.left}>
            <Html text={solution.label} />
          </Equation>
          {mark?.verdict === 'right' && <p className="text-ink-soft text-sm">{t('formula.otherWays')}</p>}
        </section>
      </div>
    );
  },
};

function Equation({ left, children }: { left: KindViews['formula']['left']; children: React.ReactNode }) {
  return (
    // Only what scrolls is a stop for the keyboard; a long formula does.
    <div className="flex items-center gap-2 overflow-x-auto py-1 text-lg">
      {left && <Html text={left.label} className="shrink-0" />}
      {children}
    </div>
  );
}

/** Why, with the place in what was typed. */
function FormulaReason({ reason, latex }: { reason: Reason; latex: string }) {
  const t = useTranslations('result');
  if (reason.code === 'constant-multiple') {
    return <p className="border-rule border-l-2 pl-3 text-sm">{t('formula.multiple', { multiple: String(reason.multiple) })}</p>;
  }
  return (
    <div className="grid grid-cols-1 gap-1 border-rule border-l-2 pl-3 text-sm">
      <p>{t(`reason.${reason.code}`)}</p>
      {'at' in reason && (
        <p className="overflow-x-auto whitespace-pre-wrap break-all font-mono">
          {latex.slice(0, reason.at)}
          <mark className="rounded-sm bg-marker px-0.5 font-bold text-ink underline decoration-2 decoration-mark underline-offset-4">
            {latex.slice(reason.at, reason.at + reason.evidence.length)}
          </mark>
          {latex.slice(reason.at + reason.evidence.length)}
        </p>
      )}
    </div>
  );
}
