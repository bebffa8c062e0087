'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MAX_POINTS } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { FormProps } from './form-props.ts';
import { PlaceRows, toPoints, toRows } from './place-rows.tsx';

/** Points by their coordinates. */
export function PointsForm({ drawing, axes, onChange }: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const [rows, setRows] = useState(() => toRows(drawing?.type === 'points' ? drawing.points : []));
  return (
    <PlaceRows
      rows={rows}
      axes={axes}
      most={MAX_POINTS}
      rowName={(number) => t('point', { number })}
      onChange={(next) => {
        setRows(next);
        const points = toPoints(next);
        onChange(points.length === 0 ? null : { type: 'points', points });
      }}
    />
  );
}
