import { history } from '@codemirror/commands';
import { pythonLanguage } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { Annotation, Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, lineNumbers, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { programOf, type Segment } from '#lib/questions/kinds/code/regions.ts';
import type { Caret } from '../program-field-handle.ts';
import { editorTheme } from './editor-theme.ts';
import { keepClosed, type LockWords } from './keep-closed.ts';
import { keys } from './keys.ts';
import { markLines } from './mark-lines.ts';
import { layOut, type OpenRegion, openRegions } from './open-regions.ts';
import { pythonColours } from './python-colours.ts';

export type EditorWords = LockWords & { label: string; selectionDeleted: string };

type Setup = {
  segments: readonly Segment[];
  caret: Caret | null;
  words: EditorWords;
  describedBy: string;
  /** Of this page: styles without it are not let in. */
  nonce: string;
  onUpdate(update: ViewUpdate): void;
};

/** On changes that nobody typed here: another content has taken the place. */
export const fromOutside = Annotation.define<true>();

const lock = new Compartment();

/** The whole program in one document, of which only the open regions can be changed. */
export function createState({ segments, caret, words, describedBy, nonce, onUpdate }: Setup): EditorState {
  const regions = layOut(segments);
  return EditorState.create({
    doc: programOf(segments),
    selection: selectionAt(regions, caret),
    extensions: [
      openRegions.init(() => regions),
      keepClosed(words),
      markLines(),
      lock.of([]),
      history(),
      keys,
      lineNumbers(),
      EditorState.tabSize.of(4),
      indentUnit.of('    '),
      pythonLanguage,
      indentOnInput(),
      bracketMatching({ brackets: '()[]{}' }),
      pythonColours,
      wideSpaces,
      editorTheme,
      EditorView.cspNonce.of(nonce),
      // What can be edited can have the focus anyway; said outright, checkers of accessibility know that its scroller can too.
      EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': words.label, 'aria-describedby': describedBy }),
      EditorState.phrases.of({ 'Selection deleted': words.selectionDeleted }),
      EditorView.updateListener.of(onUpdate),
    ],
  });
}

/** Whether the program may be changed at all. */
export function lockedAs(isLocked: boolean) {
  const readOnly = [EditorState.readOnly.of(true), EditorView.contentAttributes.of({ 'aria-readonly': 'true' })];
  return lock.reconfigure(isLocked ? readOnly : []);
}

/** The cursor starts where there is something to write. */
function selectionAt(regions: readonly OpenRegion[], caret: Caret | null): EditorSelection {
  const region = regions.find(({ id }) => id === caret?.regionId) ?? regions[0];
  if (!region) return EditorSelection.single(0);
  const within = (offset: number) => Math.min(region.from + offset, region.to);
  return EditorSelection.single(within(caret?.from ?? 0), within(caret?.to ?? 0));
}

const wideSpace = new MatchDecorator({ regexp: /\u3000/g, decoration: Decoration.mark({ class: 'cm-wide-space' }) });

/** A full-width space looks like two spaces, and is an error wherever Python wants those. */
const wideSpaces: Extension = ViewPlugin.define(
  (view) => ({
    decorations: wideSpace.createDeco(view),
    update(update: ViewUpdate) {
      this.decorations = wideSpace.updateDeco(update, this.decorations);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
