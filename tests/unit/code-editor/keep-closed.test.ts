import { history, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { expect, test } from 'vitest';
import { keepClosed, refused } from '#app/ui/questions/code/editor/keep-closed.ts';
import { layOut, openRegions, regionsIn } from '#app/ui/questions/code/editor/open-regions.ts';
import { MAX_REGION_CHARACTERS } from '#app/ui/questions/code/program.ts';
import { programOf } from '#lib/questions/kinds/code/regions.ts';

const segments = [
  { id: 'closed-0', isOpen: false, code: 'import numpy' },
  { id: 'body', isOpen: true, code: 'a = 1' },
  { id: 'more', isOpen: true, code: '' },
  { id: 'closed-3', isOpen: false, code: 'print(a)' },
];
const start = 'import numpy\n'.length;

function open(): EditorState {
  return EditorState.create({
    doc: programOf(segments),
    extensions: [openRegions.init(() => layOut(segments)), keepClosed({ refused: 'refused', closed: 'closed', open: 'open' }), history()],
  });
}

function change(state: EditorState, ...specs: TransactionSpec[]): EditorState {
  return specs.reduce((now, spec) => now.update(spec).state, state);
}

test('typing at both ends of a region belongs to it', () => {
  const state = change(open(), { changes: { from: start, insert: 'x' } }, { changes: { from: start + 6, insert: 'y' } });
  expect(regionsIn(state)).toEqual({ body: 'xa = 1y', more: '' });
});

test('an empty region can be written in, and stays apart from its neighbour', () => {
  const state = change(open(), { changes: { from: start + 6, insert: 'b = 2\nc = 3' } });
  expect(regionsIn(state)).toEqual({ body: 'a = 1', more: 'b = 2\nc = 3' });
});

test.each([
  ['a character typed in closed code', { changes: { from: 3, insert: 'x' } }],
  ['the line end before a region', { changes: { from: start - 1, to: start } }],
  ['the line end between two regions', { changes: { from: start + 5, to: start + 6 } }],
  ['a selection over closed code that is typed over', { changes: { from: 0, to: start + 5, insert: 'x' } }],
  [
    'a line that is moved out of its region',
    {
      changes: [
        { from: start - 13, to: start, insert: '' },
        { from: start + 5, insert: '\nimport numpy' },
      ],
    },
  ],
] satisfies [string, TransactionSpec][])('%s is refused, and said', (_, spec) => {
  const transaction = open().update(spec);
  expect(transaction.newDoc.toString()).toBe(programOf(segments));
  expect(transaction.effects.some((effect) => effect.is(refused))).toBe(true);
});

test('deleting beyond a region empties it and leaves the closed code', () => {
  const state = change(open(), { changes: { from: 0, to: programOf(segments).length } });
  expect(state.doc.toString()).toBe('import numpy\n\n\nprint(a)');
  expect(regionsIn(state)).toEqual({ body: '', more: '' });
});

test('undo brings back what was written and nothing else', () => {
  let state = change(open(), { changes: { from: start, to: start + 5, insert: 'b = 2' }, userEvent: 'input' });
  undo({ state, dispatch: (transaction) => (state = transaction.state) });
  expect(state.doc.toString()).toBe(programOf(segments));
});

test('a region grows no longer than can be saved', () => {
  const state = change(open(), { changes: { from: start, insert: 'x'.repeat(MAX_REGION_CHARACTERS) } });
  expect(regionsIn(state)['body']).toBe('a = 1');
});
