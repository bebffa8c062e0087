'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { MAX_FORMULA } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { CURVE_FUNCTIONS, readCurve } from '#lib/questions/kinds/sketch/drawing/read-curve.ts';
import type { FormProps } from './form-props.ts';

/** A curve by its formula. What cannot be read is kept and said, but draws nothing. */
export function FormulaForm({ drawing, axes, onChange }: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const id = useId();
  const [text, setText] = useState(drawing?.type === 'formula' ? drawing.formula : '');
  const isUnread = text.trim() !== '' && readCurve(text, axes.x.name) === null;
  return (
    <div className="grid grid-cols-1 gap-1">
      <label className="flex items-center gap-2">
        <span className="shrink-0 font-mono">{axes.y.name} =</span>
        <span className="sr-only">{t('formula')}</span>
        <input
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={MAX_FORMULA}
          aria-invalid={isUnread || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
            onChange(event.target.value.trim() === '' ? null : { type: 'formula', formula: event.target.value });
          }}
          className="field min-w-0 font-mono"
        />
      </label>
      <p id={`${id}-hint`} className="hint">
        {t('formulaHint', { x: axes.x.name, functions: CURVE_FUNCTIONS.join(', ') })}
      </p>
      <p role="status" className="font-semibold text-sm">
        {isUnread ? t('unread') : ''}
      </p>
    </div>
  );
}
