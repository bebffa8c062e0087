'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { sayConfidence } from '#app/(own)/attempts/actions.ts';
import { CONFIDENCES, type Confidence } from '#lib/attempts/rules.ts';

const RETRY_MILLISECONDS = 4_000;

type Props = {
  attemptId: string;
  itemId: string;
  partId: string;
  /** Unique on the page. */
  name: string;
  level: Confidence | null;
  isLocked: boolean;
  onChange(level: Confidence | null): void;
};

/** How sure the learner is of the answer: three words, saved at once, and nothing has to be said. */
export function ConfidenceChoice({ attemptId, itemId, partId, name, level, isLocked, onChange }: Props) {
  const t = useTranslations('tools.confidence');
  const [hasFailed, setHasFailed] = useState(false);
  /** The last wish; an answer to an earlier one changes nothing. */
  const wish = useRef(0);

  async function choose(next: Confidence | null) {
    onChange(next);
    wish.current += 1;
    await send(next, wish.current);
  }

  async function send(next: Confidence | null, number: number) {
    const result = await sayConfidence({ attemptId, itemId, partId, level: next }).catch(() => null);
    if (wish.current === number) setHasFailed(!result?.ok);
  }

  // Without a connection it is tried again until it is kept, or until the question is gone.
  useEffect(() => {
    if (!hasFailed || isLocked) return;
    const timer = window.setInterval(() => void send(level, wish.current), RETRY_MILLISECONDS);
    return () => window.clearInterval(timer);
  });

  return (
    <fieldset disabled={isLocked} className="flex flex-wrap items-center gap-x-1 gap-y-1 text-sm">
      <legend className="contents">
        <span className="shrink-0 pr-1 text-ink-soft">{t('legend')}</span>
      </legend>
      {CONFIDENCES.map((each) => (
        <label
          key={each}
          className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 whitespace-nowrap rounded-md px-1.5 hover:bg-accent-soft has-checked:font-bold has-disabled:cursor-default has-disabled:hover:bg-transparent sm:px-2"
        >
          <input
            type="radio"
            name={name}
            checked={level === each}
            onChange={() => void choose(each)}
            className="size-4 shrink-0 accent-accent"
          />
          {t(each)}
        </label>
      ))}
      {level !== null && !isLocked && (
        <button type="button" className="button-quiet min-w-9 font-normal text-sm max-sm:px-0" onClick={() => void choose(null)}>
          <X aria-hidden="true" className="size-4 sm:hidden" />
          <span className="max-sm:sr-only">{t('clear')}</span>
        </button>
      )}
      <span role="status" className="text-ink-soft">
        {hasFailed && t('failed')}
      </span>
    </fieldset>
  );
}
