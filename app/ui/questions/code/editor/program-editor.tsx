'use client';

import { undo } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Segment } from '#lib/questions/kinds/code/regions.ts';
import type { Regions } from '../program.ts';
import type { Caret, ProgramFieldHandle } from '../program-field-handle.ts';
import { createState, type EditorWords, fromOutside, lockedAs } from './create-state.ts';
import { indent } from './keys.ts';
import { setFailingLines } from './mark-lines.ts';
import { openRegions, regionsIn } from './open-regions.ts';

type Props = {
  ref: Ref<ProgramFieldHandle>;
  /** The program at the start; later ones come by `replace`. */
  segments: readonly Segment[];
  isLocked: boolean;
  failingLines: readonly number[];
  describedBy: string;
  words: EditorWords;
  /** Where somebody was writing when this editor took over. */
  caret: Caret | null;
  onChange(regions: Regions): void;
};

/** The editor: CodeMirror on the whole program. Loaded only where a program is asked for. */
export function ProgramEditor({ ref, segments, isLocked, failingLines, describedBy, words, caret, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const changed = useEffectEvent(onChange);
  const open = useEffectEvent((parent: HTMLElement) => {
    const state = createState({
      segments,
      caret,
      words,
      describedBy,
      nonce: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '',
      onUpdate: ({ docChanged, transactions, state: now }) => {
        if (docChanged && !transactions.some((each) => each.annotation(fromOutside))) changed(regionsIn(now));
      },
    });
    const view = new EditorView({ state, parent });
    if (caret) view.focus();
    return view;
  });

  useEffect(() => {
    if (!place.current) return;
    const view = open(place.current);
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => editor.current?.dispatch({ effects: lockedAs(isLocked) }), [isLocked]);
  useEffect(() => editor.current?.dispatch({ effects: setFailingLines.of(failingLines) }), [failingLines]);

  useImperativeHandle(ref, () => handleOf(editor), []);
  // 16 px on touch screens: below that, a phone zooms in on every tap.
  return <div ref={place} className="min-w-0 rounded-md border border-edge text-sm coarse:text-base" />;
}

function handleOf(editor: { current: EditorView | null }): ProgramFieldHandle {
  const withView = (act: (view: EditorView) => void) => () => editor.current && act(editor.current);
  return {
    goToLine(number) {
      const view = editor.current;
      if (!view || number > view.state.doc.lines) return;
      const line = view.state.doc.line(number);
      const anchor = line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    replace(segments) {
      const view = editor.current;
      if (!view) return;
      const wanted = new Map(segments.map(({ id, code }) => [id, code]));
      const changes = view.state
        .field(openRegions)
        .map(({ id, from, to }) => ({ from, to, insert: wanted.get(id) ?? '' }))
        .filter(({ from, to, insert }) => view.state.sliceDoc(from, to) !== insert);
      if (changes.length > 0) view.dispatch({ changes, annotations: fromOutside.of(true), filter: false });
    },
    type(text) {
      const view = editor.current;
      if (!view || view.state.readOnly) return;
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input.type' });
      view.focus();
    },
    indent: withView((view) => {
      indent(view);
      view.focus();
    }),
    undo: withView((view) => {
      undo(view);
      view.focus();
    }),
  };
}
