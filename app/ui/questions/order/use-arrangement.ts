'use client';

import { useState } from 'react';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { useOwnAnswer } from '../use-own-answer.ts';
import type { Placed } from './arrange.ts';

/** As many steps as anyone takes back. */
const MAX_HISTORY = 100;

export type Arrangement = {
  placed: Placed;
  canUndo: boolean;
  /** Takes a new arrangement; `isOngoing` while a line is held, when only the beginning can be gone back to. */
  arrange(next: Placed, options?: { isOngoing?: boolean }): void;
  /** Back to what was there when the line was picked up. */
  cancel(before: Placed): void;
  undo(): void;
};

/** The lines placed, with their history. */
export function useArrangement({
  answer,
  onChange,
}: Pick<InputProps<KindViews['order'], KindAnswers['order']>, 'answer' | 'onChange'>): Arrangement {
  const [own, give] = useOwnAnswer(answer, onChange);
  const [history, setHistory] = useState<Placed[]>([]);
  const placed = own?.lines ?? [];
  const set = (lines: Placed) => give({ kind: 'order', schema: 1, lines });
  return {
    placed,
    canUndo: history.length > 0,
    arrange(next, { isOngoing = false } = {}) {
      if (JSON.stringify(next) === JSON.stringify(placed)) return;
      if (!isOngoing) setHistory((before) => [...before, placed].slice(-MAX_HISTORY));
      set(next);
    },
    cancel: (before) => set(before),
    undo() {
      const last = history.at(-1);
      if (last === undefined) return;
      setHistory((before) => before.slice(0, -1));
      set(last);
    },
  };
}
