'use client';

import { useState } from 'react';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import type { KindAnswers } from '../kind-view.ts';
import { type Edit, EMPTY_NETWORK } from './edit-network.ts';

type Answer = KindAnswers['network'];
type History = { past: DrawnNetwork[]; present: DrawnNetwork; future: DrawnNetwork[]; lastField: string | null };

const MAX_UNDO = 100;

export type Drawing = {
  network: DrawnNetwork;
  /** Does an edit; typing into one `field` is one step to undo. */
  edit(change: Edit, field?: string): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
};

/** The network that is being drawn, with what can be undone. */
export function useDrawing(answer: Answer | null, onChange: (answer: Answer) => void): Drawing {
  const [history, setHistory] = useState<History>(() => ({ past: [], present: networkOf(answer), future: [], lastField: null }));
  // What was drawn here comes back as `answer`, perhaps after the next edit: only what others say replaces the drawing.
  const [said] = useState(() => new WeakSet<object>());
  const [seen, setSeen] = useState(answer);
  if (answer !== seen) {
    setSeen(answer);
    if (answer !== null && !said.has(answer)) setHistory(stepTo(networkOf(answer), null));
  }

  function give(next: History) {
    setHistory(next);
    const given: Answer = { kind: 'network', schema: 1, layers: next.present.layers, edges: next.present.edges };
    said.add(given);
    onChange(given);
  }
  const { past, present, future } = history;
  return {
    network: present,
    edit: (change, field) => {
      const next = change(present);
      if (next !== present) give(stepTo(next, field ?? null)(history));
    },
    undo: () => {
      const before = past.at(-1);
      if (before) give({ past: past.slice(0, -1), present: before, future: [present, ...future], lastField: null });
    },
    redo: () => {
      const [next, ...rest] = future;
      if (next) give({ past: [...past, present], present: next, future: rest, lastField: null });
    },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}

function stepTo(next: DrawnNetwork, field: string | null): (history: History) => History {
  return ({ past, present, lastField }) => ({
    past: field !== null && field === lastField ? past : [...past, present].slice(-MAX_UNDO),
    present: next,
    future: [],
    lastField: field,
  });
}

function networkOf(answer: Answer | null): DrawnNetwork {
  return answer === null ? EMPTY_NETWORK : { layers: answer.layers, edges: answer.edges };
}
