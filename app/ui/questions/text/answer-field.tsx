'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { TextLimit } from '#lib/questions/rubric.ts';
import { textWidth } from '#lib/questions/text-width.ts';

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
  const used = Math.ceil(textWidth(value));
  const isOver = used > maxCharacters;
  const lines = 'lines' in limit ? limit.lines : Math.ceil(maxCharacters / 40);

  return (
    <div className="grid gap-1">
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
        className="answer-sheet"
      />
      <p id={countId} className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span>{'lines' in limit ? t('limitLines', { lines: limit.lines, max: maxCharacters }) : t('limitCharacters', { max: maxCharacters })}</span>
        <span data-over={isOver || undefined} className="tabular-nums">
          {t('count', { used, max: maxCharacters })}
        </span>
      </p>
      <p role="status" className="text-sm">
        {isOver && t('over', { by: used - maxCharacters })}
      </p>
    </div>
  );
}
