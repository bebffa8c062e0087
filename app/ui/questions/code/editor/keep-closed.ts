import { type ChangeSpec, EditorState, type Extension, StateEffect, type Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { MAX_REGION_CHARACTERS } from '../program.ts';
import { type OpenRegion, openRegions, regionAt } from './open-regions.ts';

export type LockWords = {
  /** A change was refused. */
  refused: string;
  /** The cursor has come into closed code. */
  closed: string;
  /** The cursor has come into an open region. */
  open: string;
};

/** Sent in place of a change that was refused, so that it can be seen; screen readers are told in words. */
export const refused = StateEffect.define<null>();

/** Closed code stays as it is: what would change it is refused, what would delete beyond an open region is cut to it. */
export function keepClosed(words: LockWords): Extension {
  return [
    EditorState.transactionFilter.of((transaction) => {
      if (!transaction.docChanged) return transaction;
      const regions = transaction.startState.field(openRegions);
      const changes = changesIn(transaction);
      if (changes.every((change) => isInside(change, regions)) && !isTooLong(transaction, regions)) return transaction;
      const cut = changes.every(({ insert }) => insert === 0) ? changes.flatMap((change) => cutTo(regions, change)) : [];
      return cut.length > 0 ? { changes: cut, scrollIntoView: true, userEvent: 'delete' } : refusal(words);
    }),
    EditorState.transactionExtender.of((transaction) => sayWhere(transaction, words)),
  ];
}

type Change = { from: number; to: number; insert: number };

function changesIn({ changes }: Transaction): Change[] {
  const all: Change[] = [];
  changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => all.push({ from, to, insert: inserted.length }), true);
  return all;
}

function isInside({ from, to }: Change, regions: readonly OpenRegion[]): boolean {
  return regions.some((region) => region.from <= from && to <= region.to);
}

/** A longer region could not be saved. Making one shorter that is too long already is always possible. */
function isTooLong({ changes }: Transaction, regions: readonly OpenRegion[]): boolean {
  return regions.some(({ from, to }) => {
    const length = changes.mapPos(to, 1) - changes.mapPos(from, -1);
    return length > MAX_REGION_CHARACTERS && length > to - from;
  });
}

function cutTo(regions: readonly OpenRegion[], change: Change): ChangeSpec[] {
  return regions
    .map((region) => ({ from: Math.max(region.from, change.from), to: Math.min(region.to, change.to) }))
    .filter(({ from, to }) => from < to);
}

function refusal(words: LockWords): TransactionSpec {
  return { effects: [refused.of(null), EditorView.announce.of(words.refused)] };
}

/** Closed code is dimmed for the eye; whoever listens is told where the cursor has come. */
function sayWhere({ docChanged, selection, startState }: Transaction, words: LockWords): TransactionSpec | null {
  if (docChanged || !selection) return null;
  const regions = startState.field(openRegions);
  const now = regionAt(regions, selection.main.head);
  if (now?.id === regionAt(regions, startState.selection.main.head)?.id) return null;
  return { effects: EditorView.announce.of(now ? words.open : words.closed) };
}
