'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';

export const extractInput: InputKind<KindViews['extract'], KindAnswers['extract']> = {
  isAnswered: (answer) => answer.lines.length > 0,

  Input: function ExtractInput({ view, answer, onChange, isLocked, name, labelledBy }) {
    const t = useTranslations('kinds.extract');
    const marked = new Set(answer?.lines);

    function toggle(id: string) {
      const lines = view.listing.map((line) => line.id).filter((other) => (other === id) !== marked.has(other));
      onChange({ kind: 'extract', schema: 1, lines });
    }

    return (
      <fieldset aria-labelledby={labelledBy} className="grid gap-2">
        <ListingFrame onKeyDown={moveByArrows}>
          {view.listing.map((line, index) => (
            <li key={line.id}>
              <label className="flex min-h-9 cursor-pointer items-center has-checked:bg-marker has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-default coarse:min-h-11">
                <input
                  type="checkbox"
                  name={`${name}-${line.id}`}
                  checked={marked.has(line.id)}
                  disabled={isLocked}
                  onChange={() => toggle(line.id)}
                  aria-label={t('line', { number: index + 1, code: line.code.trim() || t('blank') })}
                  className="sticky left-2 mx-2 size-4 shrink-0 accent-accent"
                />
                <CodeLine number={index + 1} line={line} />
              </label>
            </li>
          ))}
        </ListingFrame>
        <p className="flex justify-between gap-4 text-ink-soft text-sm">
          <span className="coarse:hidden">{t('keys')}</span>
          <span>{t('count', { count: marked.size })}</span>
        </p>
      </fieldset>
    );
  },
};

/** Up and down go from line to line; Space marks, as for any checkbox. */
function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const from = boxes.findIndex((box) => box.matches(':focus'));
  const to = boxes[from + (event.key === 'ArrowDown' ? 1 : -1)];
  if (from < 0 || !to) return;
  event.preventDefault();
  to.focus();
}
