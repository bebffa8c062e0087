'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormProps } from './form-props.ts';
import { NumberField } from './number-field.tsx';
import { toPoints, toRows } from './place-rows.tsx';

/** An arrow by the coordinates of its ends. */
export function VectorForm({ drawing, axes, onChange }: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const [rows, setRows] = useState(() =>
    drawing?.type === 'vector'
      ? toRows([drawing.from, drawing.to])
      : [
          { id: 0, x: '', y: '' },
          { id: 1, x: '', y: '' },
        ],
  );
  function put(id: number, field: 'x' | 'y', text: string) {
    const next = rows.map((row) => (row.id === id ? { ...row, [field]: text } : row));
    setRows(next);
    const [from, to] = toPoints(next);
    onChange(from && to ? { type: 'vector', from, to } : null);
  }
  return rows.map((row) => (
    <fieldset key={row.id} className="grid max-w-md grid-cols-1 gap-1">
      <legend className="font-semibold text-sm">{t(row.id === 0 ? 'tail' : 'tip')}</legend>
      <div className="grid grid-cols-2 gap-3">
        {(['x', 'y'] as const).map((field) => (
          <NumberField key={field} isLabelShown label={axes[field].name} text={row[field]} onChange={(text) => put(row.id, field, text)} />
        ))}
      </div>
    </fieldset>
  ));
}
