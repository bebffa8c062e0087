import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { forceParsing, getIndentUnit } from '@codemirror/language';
import { EditorSelection, type Extension, Prec } from '@codemirror/state';
import { type Command, type EditorView, keymap } from '@codemirror/view';
import { openRegions, regionAt } from './open-regions.ts';

/** Long enough for whoever has to find the Tab key first. */
const ESCAPED_MILLISECONDS = 10_000;
const MAX_PARSE_MILLISECONDS = 500;

function mayIndent({ state }: EditorView): boolean {
  return !state.readOnly && regionAt(state.field(openRegions), state.selection.main.head) !== null;
}

/** Spaces up to the next stop; a selection of several lines is moved as a whole. */
export const indent: Command = (view) => {
  const { state } = view;
  if (!state.selection.main.empty) return indentMore(view);
  const { head } = state.selection.main;
  const unit = getIndentUnit(state);
  const column = head - state.doc.lineAt(head).from;
  view.dispatch(state.replaceSelection(' '.repeat(unit - (column % unit))), { scrollIntoView: true, userEvent: 'input' });
  return true;
};

/** How far a new line is set in is read off the parsed program, and on a busy device the parser lags behind the keys. */
const parseBeforeNewLine: Command = (view) => {
  forceParsing(view, view.state.selection.main.head, MAX_PARSE_MILLISECONDS);
  return false;
};

const leaveByTab: Command = (view) => {
  view.setTabFocusMode(ESCAPED_MILLISECONDS);
  return true;
};

/** 'All' is first the region that the cursor is in: what can be replaced; asked again, the whole program. */
const selectRegion: Command = (view) => {
  const { main } = view.state.selection;
  const region = regionAt(view.state.field(openRegions), main.head);
  if (!region || (main.from === region.from && main.to === region.to)) return false;
  view.dispatch({ selection: EditorSelection.range(region.from, region.to), userEvent: 'select' });
  return true;
};

/** Tab indents in an open region; after Escape, and in closed code, it goes on to what comes next on the page. */
export const keys: Extension = [
  Prec.high(
    keymap.of([
      { key: 'Tab', run: (view) => mayIndent(view) && indent(view), shift: (view) => mayIndent(view) && indentLess(view) },
      { key: 'Enter', run: parseBeforeNewLine },
      { key: 'Escape', run: leaveByTab },
      { key: 'Mod-a', run: selectRegion },
    ]),
  ),
  // The first Enter that a key repeats from here belongs to running, not to a blank line.
  keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap]),
];
