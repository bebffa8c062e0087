'use client';

import { parseNumber } from '#lib/grading/kinds/numeric/parse-number.ts';

type Props = { label: string; text: string; onChange(text: string): void; isLabelShown?: boolean };

/** A number as it is typed: full-width figures and fractions are read, too. */
export function NumberField({ label, text, onChange, isLabelShown = false }: Props) {
  const isInvalid = text.trim() !== '' && readNumber(text) === null;
  return (
    <label className="flex min-w-0 items-center gap-2">
      <span className={isLabelShown ? 'shrink-0' : 'sr-only'}>{label}</span>
      <input
        value={text}
        inputMode="decimal"
        autoComplete="off"
        maxLength={30}
        aria-invalid={isInvalid || undefined}
        onChange={(event) => onChange(event.target.value)}
        className="field min-w-0 text-right font-mono tabular-nums"
      />
    </label>
  );
}

/** The number in a field; null where there is none that axes could hold. */
export function readNumber(text: string): number | null {
  const value = parseNumber(text);
  return value === null || Math.abs(value) > 1e6 ? null : value;
}
