'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { KindViews } from '../../kind-view.ts';
import { NumberField, readNumber } from './number-field.tsx';

/** A row of a table as it is typed. */
export type Row = { id: number; x: string; y: string };

export function toRows(points: readonly Point[]): Row[] {
  return points.map(({ x, y }, id) => ({ id, x: fieldText(x), y: fieldText(y) }));
}

function fieldText(value: number): string {
  return String(Number(value.toPrecision(4)) + 0);
}

/** The places of the rows that are filled in. */
export function toPoints(rows: readonly Row[]): Point[] {
  return rows.flatMap((row) => {
    const [x, y] = [readNumber(row.x), readNumber(row.y)];
    return x === null || y === null ? [] : [{ x, y }];
  });
}

type Props = {
  rows: readonly Row[];
  axes: KindViews['sketch']['axes'];
  most: number;
  /** What a row is called. */
  rowName(number: number): string;
  onChange(rows: Row[]): void;
};

/** Places in a table, a row each. */
export function PlaceRows({ rows, axes, most, rowName, onChange }: Props) {
  const t = useTranslations('kinds.sketch.form');
  const id = useId();
  const put = (row: Row) => onChange(rows.map((each) => (each.id === row.id ? row : each)));
  function add() {
    const next = Math.max(-1, ...rows.map((row) => row.id)) + 1;
    onChange([...rows, { id: next, x: '', y: '' }]);
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`#${CSS.escape(`${id}-${next}`)} input`)?.focus());
  }
  return (
    <div className="grid grid-cols-1 justify-items-start gap-2">
      {rows.length > 0 && (
        <ol className="grid w-full max-w-sm grid-cols-1 gap-1.5">
          <li aria-hidden="true" className="grid grid-cols-[1fr_1fr_2.75rem] gap-2 text-center text-ink-soft text-sm">
            <span>{axes.x.name}</span>
            <span>{axes.y.name}</span>
          </li>
          {rows.map((row, index) => (
            <li key={row.id} id={`${id}-${row.id}`} className="grid grid-cols-[1fr_1fr_2.75rem] gap-2">
              <NumberField
                label={t('cell', { row: rowName(index + 1), axis: axes.x.name })}
                text={row.x}
                onChange={(x) => put({ ...row, x })}
              />
              <NumberField
                label={t('cell', { row: rowName(index + 1), axis: axes.y.name })}
                text={row.y}
                onChange={(y) => put({ ...row, y })}
              />
              <button
                type="button"
                aria-label={t('remove', { row: rowName(index + 1) })}
                className="button-quiet px-0"
                onClick={() => onChange(rows.filter((each) => each.id !== row.id))}
              >
                <X aria-hidden="true" className="size-5" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="button-quiet" disabled={rows.length >= most} onClick={add}>
        {t('add')}
      </button>
    </div>
  );
}
