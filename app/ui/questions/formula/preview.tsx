'use client';

import { useTranslations } from 'next-intl';
import { readFormula } from '#lib/questions/kinds/formula/reading/read-formula.ts';
import { Html } from '../html.tsx';
import type { KindViews } from '../kind-view.ts';
import { katexHtml } from './katex-html.ts';

type Props = { view: KindViews['formula']; latex: string; isShown: boolean };

/** How the typed LaTeX looks, and what in it cannot be read. Loaded only where a formula is asked. */
export function Preview({ view, latex, isShown }: Props) {
  const t = useTranslations('kinds.formula');
  const reason = useTranslations('result.reason');
  const html = isShown ? katexHtml(latex) : null;
  const left = view.left?.latex;
  const reading = latex.trim() === '' ? null : readFormula(latex, { ...view, left });
  const problem = reading?.ok === false ? reading.problem : null;
  return (
    <>
      {isShown && (
        <figure className="flex min-h-14 items-center gap-4 overflow-x-auto rounded-md border border-rule border-dashed px-3 py-2">
          <figcaption className="shrink-0 text-ink-soft text-sm">{t('preview')}</figcaption>
          {html === null ? <p className="text-ink-soft text-sm">{t('noPreview')}</p> : <Html text={{ html }} className="text-lg" />}
        </figure>
      )}
      <p role="status" className="text-sm empty:hidden">
        {problem && (
          <span className="block border-ink border-l-4 pl-3">
            {problem.to > problem.from && <code className="mr-2 rounded-sm bg-marker px-1">{latex.slice(problem.from, problem.to)}</code>}
            {reason(problem.code)}
          </span>
        )}
      </p>
    </>
  );
}
