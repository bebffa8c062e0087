import { EditorView } from '@codemirror/view';

/**
 * The look, out of the page's tokens: open regions are paper to write on, closed code is printed on the sheet.
 */
export const editorTheme = EditorView.theme({
  '&': { backgroundColor: 'var(--color-code)', color: 'var(--color-ink)', fontSize: 'inherit', borderRadius: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--color-accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.75', overflowX: 'auto', overscrollBehaviorX: 'contain' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--color-ink)', tabSize: '4' },
  '.cm-line': { padding: '0 1rem 0 0.75rem' },
  '.cm-gutters': { backgroundColor: 'var(--color-code)', color: 'var(--color-ink-soft)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.5rem', padding: '0 0.75rem 0 0.35rem' },
  '.cm-closed, .cm-closed *': { color: 'var(--color-ink-soft)' },
  '.cm-line.cm-open': { backgroundColor: 'var(--color-paper-raised)' },
  '.cm-line.cm-failing': { backgroundColor: 'color-mix(in oklab, var(--color-mark) 9%, var(--color-paper-raised))' },
  // The bar stands beside the numbers, which stay where they are when a long line is scrolled.
  '.cm-gutterElement.cm-open': { boxShadow: 'inset -3px 0 var(--color-accent)' },
  '.cm-gutterElement.cm-failing': { boxShadow: 'inset -3px 0 var(--color-mark)', color: 'var(--color-mark)', fontWeight: '700' },
  '.cm-gutterElement.cm-failing::before': { content: '"×"', float: 'left' },
  '.cm-wide-space': { backgroundColor: 'var(--color-marker)', outline: '1px dotted var(--color-edge)', outlineOffset: '-1px' },
  '&.cm-editor .cm-matchingBracket, &.cm-editor.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--color-marker)',
    outline: '1px solid var(--color-edge)',
  },
  '&.cm-editor .cm-nonmatchingBracket, &.cm-editor.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    textDecoration: 'underline wavy var(--color-mark)',
  },
});
