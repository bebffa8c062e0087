import { useTranslations } from 'next-intl';
import type { Reason } from '#lib/grading/contract.ts';
import type { KindViews } from '../kind-view.ts';
import { numberText } from './paper/number-text.ts';

/** Why a criterion is not met, in the numbers of the axes. */
export function FaultText({ reason, axes }: { reason: Reason; axes: KindViews['sketch']['axes'] }) {
  const t = useTranslations('result.reason');
  if (!('numbers' in reason)) return null;
  const numbers = Object.fromEntries(Object.entries(reason.numbers).map(([name, value]) => [name, numberText(value)]));
  return <p className="border-rule border-l-2 pl-3 text-sm">{t(reason.code, { axis: axes.x.name, height: axes.y.name, ...numbers })}</p>;
}
