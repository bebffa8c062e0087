import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Output } from '#lib/python/job.ts';
import type { CaseReport } from '#lib/questions/kinds/code/report.ts';
import { Html } from '../html.tsx';
import { MarkSign } from '../mark-sign.tsx';
import type { RenderedText } from '../rendered.ts';
import { breakRows } from './break-rows.ts';
import { OutputBlock } from './output-block.tsx';
import { ReasonText } from './words/reason-text.tsx';

type Props = {
  title: string;
  label?: RenderedText | undefined;
  /** What is known of the case itself; null where it stays hidden. */
  asked: { call: string; expected: string } | null;
  /** Null before it was run. */
  result: (Pick<CaseReport, 'verdict' | 'reason'> & { got: string | null; output: Output | null }) | null;
  toLine(line: number, words: string): ReactNode;
};

/** A case: what is called, what is right, and what came of it. */
export function CaseItem({ title, label, asked, result, toLine }: Props) {
  const t = useTranslations('kinds.code');
  return (
    <li className="grid min-w-0 grid-cols-1 gap-1.5 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {result && <MarkSign verdict={result.verdict} {...(result.verdict === 'missed' && { word: t('notRun') })} />}
        <span className="font-bold text-sm">{title}</span>
      </p>
      {label && <Html text={label} className="text-ink-soft text-sm" />}
      {asked && (
        <dl className="case-values">
          <Value name={t('call')} value={asked.call} />
          <Value name={t('expected')} value={asked.expected} />
          {result && result.got !== null && <Value name={t('got')} value={result.got} isWrong={result.verdict === 'wrong'} />}
        </dl>
      )}
      {result?.reason && <ReasonText reason={result.reason} toLine={toLine} />}
      {result?.output && <OutputBlock title={t('printed')} output={result.output} />}
    </li>
  );
}

function Value({ name, value, isWrong = false }: { name: string; value: string; isWrong?: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code data-wrong={isWrong || undefined} className="case-value">
          {breakRows(value)}
        </code>
      </dd>
    </>
  );
}
