'use client';

import { IndentIncrease, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PointerEvent, RefObject } from 'react';
import type { ProgramFieldHandle } from './program-field-handle.ts';
import { useKeyboardHeight } from './use-keyboard-height.ts';

/** What Python needs and phones keep on their second and third page of keys. */
const characters = ['(', ')', '[', ']', ':', '=', '_', '.', ',', '*', '#'];

/** Keys that a phone hides, right above its keyboard while that is open. */
export function KeyBar({ field }: { field: RefObject<ProgramFieldHandle | null> }) {
  const t = useTranslations('kinds.code');
  const keyboard = useKeyboardHeight();
  // The focus, and with it the keyboard, stays where it is.
  const keepFocus = (event: PointerEvent) => event.preventDefault();
  return (
    <div
      role="toolbar"
      aria-label={t('keyBar')}
      data-floating={keyboard > 0 || undefined}
      style={keyboard > 0 ? { bottom: keyboard } : undefined}
      onPointerDown={keepFocus}
      className="key-bar"
    >
      <button type="button" aria-label={t('indent')} onClick={() => field.current?.indent()}>
        <IndentIncrease aria-hidden="true" className="size-5" />
      </button>
      <button type="button" aria-label={t('undo')} onClick={() => field.current?.undo()}>
        <Undo2 aria-hidden="true" className="size-5" />
      </button>
      {characters.map((character) => (
        <button key={character} type="button" onClick={() => field.current?.type(character)}>
          {character}
        </button>
      ))}
    </div>
  );
}
