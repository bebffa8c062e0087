import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CaseReason } from '#lib/questions/kinds/code/report.ts';
import { explainReason } from './explain-reason.ts';
import { FailureText } from './failure-text.tsx';

type Props = { reason: CaseReason; toLine(line: number, words: string): ReactNode };

/** Why a case is not right. */
export function ReasonText({ reason, toLine }: Props) {
  return reason.code === 'failure' ? <FailureText failure={reason.failure} toLine={toLine} /> : <DifferenceText reason={reason} />;
}

function DifferenceText({ reason }: { reason: Exclude<CaseReason, { code: 'failure' }> }) {
  const t = useTranslations('kinds.code');
  const { key, values, wanted, place } = explainReason(reason);
  return (
    <p className="text-sm">
      {place !== '' && <code className="mr-2 bg-code px-1">{place}</code>}
      {t(`reason.${key}`, wanted === null ? values : { ...values, wanted: t(`sort.${wanted}`) })}
    </p>
  );
}
