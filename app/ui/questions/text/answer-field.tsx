'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { TextLimit } from '#lib/questions/rubric.ts';
import { measureWidth } from '#lib/questions/text-width.ts';

type Props = {
  value: string;
  onChange(value: string): void;
  limit: TextLimit;
  maxCharacters: number;
  isLocked: boolean;
  labelledBy: string;
  /** Lines to show when the limit says none. */
  rows?: number;
};

/** Room for an answer that runs over the limit, so that nothing typed or pasted is cut off unseen; the server takes 2,000 per line explanation. */
const HARD_LIMIT = 2_000;

/** A ruled sheet with the count against the limit. Enter makes a new line and never submits. */
export function AnswerField({ value, onChange, limit, maxCharacters, isLocked, labelledBy, rows }: Props) {
  const t = useTranslations('kinds.text');
  const countId = useId();
  const used = Math.ceil(measureWidth(value));
  const isOver = used > maxCharacters;
  const lines = 'lines' in limit ? limit.lines : Math.ceil(maxCharacters / 40);

  return (
    <div className="grid max-w-[44em] gap-1 text-base">
      <textarea
        value={value}
        onChange={(event) => onChange(event.target.value)}
        disabled={isLocked}
        rows={rows ?? Math.min(12, lines + 1)}
        maxLength={HARD_LIMIT}
        aria-labelledby={labelledBy}
        aria-describedby={countId}
        aria-invalid={isOver}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className="resize-y rounded-md border border-rule bg-[length:100%_2em] bg-[linear-gradient(transparent_calc(100%-1px),var(--color-rule)_0)] bg-local bg-paper-raised px-[1em] py-0 leading-[2em] outline-accent focus-visible:outline-2 focus-visible:outline-offset-2 aria-invalid:border-ink disabled:opacity-100"
      />
      <p id={countId} className="flex flex-wrap justify-between gap-x-4 text-ink-soft text-sm">
        <span>
          {'lines' in limit ? t('limitLines', { lines: limit.lines, max: maxCharacters }) : t('limitCharacters', { max: maxCharacters })}
        </span>
        <span data-over={isOver || undefined} className="ml-auto tabular-nums data-over:font-bold data-over:text-ink">
          {t('count', { used, max: maxCharacters })}
        </span>
      </p>
      <p role="status" className="font-bold text-sm empty:hidden">
        {isOver && t('over', { by: used - maxCharacters })}
      </p>
    </div>
  );
}
