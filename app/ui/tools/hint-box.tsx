'use client';

import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { takeHint } from '#app/(own)/practice/actions.ts';
import { Html } from '../questions/html.tsx';
import type { RenderedText } from '../questions/rendered.ts';

export type ShownHint = { number: number; cost: number; text: RenderedText };

type Props = {
  attemptId: string;
  itemId: string;
  partId: string;
  /** What each hint costs, a share of the points. */
  costs: readonly number[];
  taken: readonly ShownHint[];
  isLocked: boolean;
  onTake(hint: ShownHint): void;
};

/** The hints that were taken, and the next one with its price. */
export function HintBox({ attemptId, itemId, partId, costs, taken, isLocked, onTake }: Props) {
  const t = useTranslations('tools.hint');
  const [isTaking, startTaking] = useTransition();
  const [problem, setProblem] = useState<'open-elsewhere' | 'failed' | null>(null);
  if (costs.length === 0) return null;
  const next = costs[taken.length];

  function take() {
    startTaking(async () => {
      const result = await takeHint({ attemptId, itemId, partId, number: taken.length + 1 }).catch(() => null);
      if (result?.ok) onTake(result.hint);
      setProblem(result?.ok ? null : result?.error.code === 'open-elsewhere' ? 'open-elsewhere' : 'failed');
    });
  }

  return (
    <div className="grid grid-cols-1 justify-items-start gap-2">
      <div aria-live="polite" className="grid w-full grid-cols-1 gap-2 empty:hidden">
        {taken.map((hint) => (
          <div key={hint.number} className="grid grid-cols-1 gap-1 border-edge border-l-4 bg-paper-raised py-2 pr-3 pl-4">
            <p className="text-ink-soft text-sm">
              {t('title', { number: hint.number })}
              <span className="ml-2 tabular-nums">{t('cost', { percent: percentOf(hint.cost) })}</span>
            </p>
            <Html text={hint.text} className="prose" />
          </div>
        ))}
      </div>
      {next !== undefined && (
        <button type="button" className="button-quiet -ml-2" disabled={isLocked || isTaking} onClick={take}>
          <Lightbulb aria-hidden="true" className="size-4 shrink-0" />
          {t(next > 0 ? 'take' : 'takeFree', { percent: percentOf(next) })}
          {costs.length > 1 && (
            <span className="font-normal text-sm tabular-nums">{t('which', { number: taken.length + 1, count: costs.length })}</span>
          )}
        </button>
      )}
      <p role="status" className="text-sm empty:hidden">
        {problem && t(problem)}
      </p>
    </div>
  );
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
