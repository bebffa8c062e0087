'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { isConverting } from '../../is-converting.ts';
import { Html } from '../html.tsx';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { pasteInto, readPastedCells } from './read-pasted-cells.ts';

type Place = { row: number; column: number };

export const numericInput: InputKind<KindViews['numeric'], KindAnswers['numeric']> = {
  isAnswered: (answer) => answer.cells.flat().some((cell) => cell.trim() !== ''),

  Input: function NumericInput({ view, answer, onChange, isLocked, name, labelledBy }) {
    const t = useTranslations('kinds.numeric');
    const [last, setLast] = useState<Place>({ row: 0, column: 0 });
    const isSingle = view.rows * view.columns === 1;
    const cells = Array.from({ length: view.rows }, (_, row) =>
      Array.from({ length: view.columns }, (_, column) => answer?.cells[row]?.[column] ?? ''),
    );

    const give = (next: string[][]) => onChange({ kind: 'numeric', schema: 1, cells: next });
    const put = (at: Place, value: string) =>
      give(cells.map((row, r) => row.map((cell, c) => (r === at.row && c === at.column ? value : cell))));
    const { rows: rowLabels, columns: columnLabels } = view.labels ?? {};
    /** By what the row and the column are called, else by their numbers. */
    function labelOf({ row, column }: Place) {
      if (rowLabels || columnLabels) {
        const ids = [rowLabels && `${name}-row-${row}`, columnLabels && `${name}-column-${column}`];
        return { 'aria-labelledby': ids.filter(Boolean).join(' ') };
      }
      return isSingle ? { 'aria-labelledby': labelledBy } : { 'aria-label': t('cell', { row: row + 1, column: column + 1 }) };
    }
    const idOf = ({ row, column }: Place) => `${name}-${row}-${column}`;

    function flipSign() {
      const value = (cells[last.row]?.[last.column] ?? '').trim();
      put(last, /^[-−－]/.test(value) ? value.slice(1) : `-${value}`);
      document.getElementById(idOf(last))?.focus();
    }

    function onKeyDown(event: KeyboardEvent, at: Place) {
      // The Enter that ends a conversion of full-width digits belongs to the input method.
      if (isConverting(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
      const step = { Enter: 1, ArrowDown: view.columns, ArrowUp: -view.columns }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const index = at.row * view.columns + at.column + step;
      document.getElementById(idOf({ row: Math.floor(index / view.columns), column: index % view.columns }))?.focus();
    }

    return (
      <div className="grid gap-3">
        <div className="flex items-center gap-3">
          <fieldset
            aria-labelledby={labelledBy}
            data-single={isSingle || undefined}
            className={view.labels ? 'grid items-center gap-2' : 'matrix'}
            style={{ gridTemplateColumns: `${rowLabels ? 'auto ' : ''}repeat(${view.columns}, minmax(4.5rem, 8rem))` }}
          >
            {columnLabels && rowLabels && <span />}
            {columnLabels?.map((label, c) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity and never move
              <Html key={c} id={`${name}-column-${c}`} text={label} className="px-1 text-center font-bold text-sm" />
            ))}
            {cells.map((row, r) => (
              <div key={idOf({ row: r, column: 0 })} className="contents">
                {rowLabels?.[r] && <Html id={`${name}-row-${r}`} text={rowLabels[r]} className="pr-1 font-bold text-sm" />}
                {row.map((cell, c) => {
                  const at = { row: r, column: c };
                  return (
                    <input
                      key={idOf(at)}
                      id={idOf(at)}
                      value={cell}
                      disabled={isLocked}
                      inputMode="decimal"
                      autoComplete="off"
                      maxLength={200}
                      {...labelOf(at)}
                      onChange={(event) => put(at, event.target.value)}
                      onFocus={() => setLast(at)}
                      onKeyDown={(event) => onKeyDown(event, at)}
                      onPaste={(event) => {
                        const pasted = isSingle ? null : readPastedCells(event.clipboardData.getData('text'));
                        if (!pasted) return;
                        event.preventDefault();
                        give(pasteInto(cells, at, pasted));
                      }}
                      className="field min-w-0 text-right font-mono tabular-nums"
                    />
                  );
                })}
              </div>
            ))}
          </fieldset>
          {view.unit !== undefined && <span>{view.unit}</span>}
        </div>
        {/* The number pad of a phone has no minus sign. */}
        <button
          type="button"
          disabled={isLocked}
          onPointerDown={(event) => event.preventDefault()}
          onClick={flipSign}
          className="button-quiet hidden w-fit coarse:block"
        >
          {t('flipSign')}
        </button>
        {view.digits !== undefined && <p className="font-bold text-sm">{t('digits', { digits: view.digits })}</p>}
        <p className="hint">{isSingle ? t('hint') : t('hintMany')}</p>
      </div>
    );
  },
};
