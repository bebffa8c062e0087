'use client';

import { useEffect, useRef, useState } from 'react';
import type { Drawing } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { changed, type History, redone, startHistory, undone } from './pen/history.ts';

type Drawn = KindAnswers['sketch']['drawn'];
type Given = Pick<InputProps<KindViews['sketch'], KindAnswers['sketch']>, 'answer' | 'onChange'>;

/** What is on the paper, with its history. `revision` counts the changes that do not come from the form beside it. */
export function useDrawn({ answer, onChange }: Given) {
  const [history, setHistory] = useState(() => startHistory<Drawn>(answer?.drawn ?? {}));
  const [revision, setRevision] = useState(0);
  // What was drawn here comes back as `answer`, perhaps after the next stroke: only what others say is taken over.
  const said = useRef(new WeakSet<object>());
  useEffect(() => {
    if (answer === null || said.current.has(answer)) return;
    setHistory((before) => (before.present === answer.drawn ? before : startHistory(answer.drawn)));
    setRevision((count) => count + 1);
  }, [answer]);

  function give(next: History<Drawn>, isFromForm = false) {
    setHistory(next);
    if (!isFromForm) setRevision((count) => count + 1);
    const given = { kind: 'sketch' as const, schema: 1 as const, drawn: next.present };
    said.current.add(given);
    onChange(given);
  }

  return {
    drawn: history.present,
    revision,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => give(undone(history)),
    redo: () => give(redone(history)),
    /** Draws a thing anew, or takes it away; changes with one tag are undone together. */
    change(id: string, drawing: Drawing | null, { tag = null, isFromForm = false }: { tag?: string | null; isFromForm?: boolean } = {}) {
      const { [id]: _, ...others } = history.present;
      give(changed(history, drawing === null ? others : { ...others, [id]: drawing }, tag), isFromForm);
    },
  };
}
