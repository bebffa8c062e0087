'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormProps } from './form-props.ts';
import { NumberField, readNumber } from './number-field.tsx';

/** A straight line by slope and intercept. */
export function LineForm({ drawing, axes, onChange }: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const [line, setLine] = useState(() => partsOf(drawing?.type === 'formula' ? drawing.formula : '', axes.x.name));
  function put(next: typeof line) {
    setLine(next);
    const [slope, intercept] = [readNumber(next.slope), readNumber(next.intercept)];
    onChange(slope === null || intercept === null ? null : { type: 'formula', formula: `${slope}*${axes.x.name} + ${intercept}` });
  }
  return (
    <div className="grid max-w-md grid-cols-2 gap-3">
      <NumberField isLabelShown label={t('slope')} text={line.slope} onChange={(slope) => put({ ...line, slope })} />
      <NumberField isLabelShown label={t('intercept')} text={line.intercept} onChange={(intercept) => put({ ...line, intercept })} />
    </div>
  );
}

/** What this form wrote, read again. */
function partsOf(formula: string, name: string): { slope: string; intercept: string } {
  const [slope = '', rest] = formula.split(`*${name} + `);
  return rest === undefined ? { slope: '', intercept: '' } : { slope, intercept: rest };
}
