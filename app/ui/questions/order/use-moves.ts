'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { indent, move, type Placed, put, takeBack } from './arrange.ts';
import type { Tool } from './line-tools.tsx';
import type { Arrangement } from './use-arrangement.ts';
import type { Drop } from './use-drag.ts';

type Options = {
  arrangement: Arrangement;
  isIndented: boolean;
  letterOf(id: string): string;
  /** Brings the focus to a line once it stands where it was moved, or to the tool that moved it. */
  focus(id: string, tool: Tool | null): void;
};

/** Everything that can be done with a line, however it is asked for, with what a screen reader says of it. */
export function useMoves({ arrangement, isIndented, letterOf, focus }: Options) {
  const t = useTranslations('kinds.order.says');
  const { placed } = arrangement;
  /** The line picked up by keyboard, and what was there before. */
  const [held, setHeld] = useState<{ id: string; before: Placed } | null>(null);
  const [said, say] = useState('');

  const place = (lines: Placed, id: string) => {
    const index = lines.findIndex((line) => line.id === id);
    return { letter: letterOf(id), number: index + 1, count: lines.length, level: lines[index]?.level ?? 0 };
  };
  function take(next: Placed, id: string, { word, tool = null }: { word: 'moved' | 'indented' | 'added'; tool?: Tool | null }) {
    arrangement.arrange(next, { isOngoing: held !== null });
    say(t(word, place(next, id)));
    focus(id, tool);
  }

  const moves = {
    add(id: string) {
      take(put(placed, id, { at: placed.length }), id, { word: 'added' });
    },
    takeBack(id: string) {
      arrangement.arrange(takeBack(placed, id));
      setHeld(null);
      say(t('takenBack', { letter: letterOf(id) }));
      focus(id, null);
    },
    move: (id: string, by: -1 | 1, tool: Tool | null = null) => take(move(placed, id, by), id, { word: 'moved', tool }),
    indent: (id: string, by: -1 | 1, tool: Tool | null = null) =>
      isIndented && take(indent(placed, id, by), id, { word: 'indented', tool }),
    drop(id: string, { at, level }: Drop) {
      if (at === null) return placed.some((line) => line.id === id) ? moves.takeBack(id) : undefined;
      take(put(placed, id, isIndented && level !== null ? { at, level } : { at }), id, { word: 'moved' });
    },
    undo() {
      arrangement.undo();
      setHeld(null);
      say(t('undone'));
    },
    pickUp(id: string) {
      const before = placed;
      const next = placed.some((line) => line.id === id) ? placed : put(placed, id, { at: placed.length });
      // One step of the history, however far the line is carried: it begins here.
      arrangement.arrange(next);
      setHeld({ id, before });
      say(t('pickedUp', place(next, id)));
      focus(id, null);
    },
    letGo() {
      if (held) say(t('dropped', place(placed, held.id)));
      setHeld(null);
    },
    cancel() {
      if (!held) return;
      arrangement.cancel(held.before);
      say(t('cancelled', { letter: letterOf(held.id) }));
      setHeld(null);
      focus(held.id, null);
    },
  };

  /** Space picks up and lets go; arrows carry a line that is held, else they go from line to line. */
  function onKeyDown(event: KeyboardEvent, id: string, step: (by: -1 | 1) => void) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isHeld = held?.id === id;
    const act = actionFor(event.key, { id, isHeld, isPlaced: placed.some((line) => line.id === id), step });
    if (!act) return;
    event.preventDefault();
    act();
  }

  function actionFor(
    key: string,
    { id, isHeld, isPlaced, step }: { id: string; isHeld: boolean; isPlaced: boolean; step(by: -1 | 1): void },
  ) {
    switch (key) {
      case ' ':
        return () => (isHeld ? moves.letGo() : moves.pickUp(id));
      case 'Enter':
        return isHeld ? moves.letGo : undefined;
      case 'ArrowUp':
        return () => (isHeld ? moves.move(id, -1) : step(-1));
      case 'ArrowDown':
        return () => (isHeld ? moves.move(id, 1) : step(1));
      case 'ArrowLeft':
        return isHeld ? () => moves.indent(id, -1) : undefined;
      case 'ArrowRight':
        return isHeld ? () => moves.indent(id, 1) : undefined;
      case 'Escape':
        return isHeld ? moves.cancel : undefined;
      case 'Delete':
      case 'Backspace':
        return isPlaced ? () => moves.takeBack(id) : undefined;
      default:
        return undefined;
    }
  }

  return { ...moves, heldId: held?.id ?? null, said, onKeyDown };
}
