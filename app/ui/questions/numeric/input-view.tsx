'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { isConverting } from '../../is-converting.ts';
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
            className="matrix"
            style={{ gridTemplateColumns: `repeat(${view.columns}, minmax(4.5rem, 8rem))` }}
          >
            {cells.map((row, r) =>
              row.map((cell, c) => {
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
                    {...(isSingle ? { 'aria-labelledby': labelledBy } : { 'aria-label': t('cell', { row: r + 1, column: c + 1 }) })}
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
              }),
            )}
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
        <p className="hint">{isSingle ? t('hint') : t('hintMany')}</p>
      </div>
    );
  },
};
