'use client';

import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { FormulaFieldHandle } from './formula-field-handle.ts';
import { deleteBackwards, type Edited, insertTemplate } from './insert-template.ts';

type Props = {
  ref: Ref<FormulaFieldHandle>;
  latex: string;
  isLocked: boolean;
  id: string;
  label: string;
  describedBy: string;
  isInvalid: boolean;
  onChange(latex: string): void;
};

/** Plain LaTeX: the equal way, and the only one while the editor is not there. */
export function LatexField({ ref, latex, isLocked, id, label, describedBy, isInvalid, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const cursor = useRef<number | null>(null);

  // React puts the new text in first; then the cursor can go where the key left it.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    input.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  });

  useImperativeHandle(ref, () => {
    const edit = (change: (edited: Edited) => Edited) => {
      const field = input.current;
      if (!field) return;
      const { value: text, selectionStart, selectionEnd } = field;
      const edited = change({ text, from: selectionStart ?? text.length, to: selectionEnd ?? text.length });
      cursor.current = edited.from;
      onChange(edited.text);
    };
    return {
      // What stands here is `latex` at all times.
      replace: () => {},
      insert: (template) => edit((edited) => insertTemplate(edited, template)),
      deleteBackwards: () => edit(deleteBackwards),
      focus: () => {
        // On a phone the keyboard would cover the keys.
        if (window.matchMedia('(pointer: fine)').matches) input.current?.focus();
      },
      move: (direction) => {
        const field = input.current;
        const at = field?.selectionStart ?? 0;
        const to = Math.max(0, Math.min(latex.length, at + (direction === 'left' ? -1 : 1)));
        field?.setSelectionRange(to, to);
      },
    };
  }, [latex, onChange]);

  return (
    <input
      ref={input}
      id={id}
      value={latex}
      disabled={isLocked}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      maxLength={2000}
      inputMode="text"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      className="field font-mono text-lg"
    />
  );
}
