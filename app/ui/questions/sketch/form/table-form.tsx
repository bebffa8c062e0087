'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ticksOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { placesIn, shapeOf } from '../paper/describe.ts';
import type { FormProps } from './form-props.ts';
import { PlaceRows, type Row, toPoints, toRows } from './place-rows.tsx';

const MOST_ROWS = 40;

/** A curve by places that straight lines join, from the left to the right; two at one x are a jump. */
export function TableForm({ drawing, axes, onChange }: FormProps) {
  const t = useTranslations('kinds.sketch.form');
  const [rows, setRows] = useState(() => rowsOf(drawing, axes));
  return (
    <>
      <p className="hint">{t('tableHint')}</p>
      <PlaceRows
        rows={rows}
        axes={axes}
        most={MOST_ROWS}
        rowName={(number) => t('row', { number })}
        onChange={(next) => {
          setRows(next);
          const points = toPoints(next).toSorted((a, b) => a.x - b.x);
          onChange(points.length === 0 ? null : { type: 'strokes', strokes: [points] });
        }}
      />
    </>
  );
}

/** A curve of few pieces as it is; a long one at some places; where there is none, the ticks to be filled in. */
function rowsOf(drawing: FormProps['drawing'], axes: FormProps['axes']): Row[] {
  const shape = shapeOf(drawing, axes);
  if (shape === null) return ticksOf(axes.x).map((x, id) => ({ id, x: String(x), y: '' }));
  const points: Point[] = shape.strokes.flat();
  return toRows(points.length <= 24 ? points : placesIn(shape, axes));
}
