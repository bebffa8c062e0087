'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormProps } from './form-props.ts';
import { FormulaForm } from './formula-form.tsx';
import { LineForm } from './line-form.tsx';
import { TableForm } from './table-form.tsx';

const WAYS = { table: TableForm, line: LineForm, formula: FormulaForm };
type Way = keyof typeof WAYS;
const NAMES: readonly Way[] = ['table', 'line', 'formula'];

/** Chosen once, it is the way for the next curve, too. */
let lastWay: Way = 'table';

/** A curve by places it goes through, by slope and intercept, or by a formula. */
export function CurveForm(props: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const [way, setWay] = useState<Way>(props.drawing?.type === 'formula' && lastWay === 'table' ? 'formula' : lastWay);
  const Form = WAYS[way];
  return (
    <>
      <div role="radiogroup" aria-label={t('way')} className="formula-ways w-fit">
        {NAMES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${props.name}-way`}
              checked={way === each}
              onChange={() => {
                lastWay = each;
                setWay(each);
              }}
              className="sr-only"
            />
            {t(`ways.${each}`)}
          </label>
        ))}
      </div>
      <Form {...props} />
    </>
  );
}
