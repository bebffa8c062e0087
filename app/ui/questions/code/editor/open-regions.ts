import { type EditorState, StateField } from '@codemirror/state';
import type { Segment } from '#lib/questions/kinds/code/regions.ts';
import type { Regions } from '../program.ts';

/** An open region in the document. Everything outside of all of them is locked. */
export type OpenRegion = { id: string; from: number; to: number };

/** Where the open regions are now: what is typed at either end of one belongs to it. */
export const openRegions = StateField.define<readonly OpenRegion[]>({
  create: () => [],
  update: (regions, { changes, docChanged }) =>
    docChanged ? regions.map(({ id, from, to }) => ({ id, from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) })) : regions,
});

/** The open regions of a document in which the segments stand one below the other. */
export function layOut(segments: readonly Segment[]): OpenRegion[] {
  let from = 0;
  return segments.flatMap(({ id, isOpen, code }) => {
    const region = { id, from, to: from + code.length };
    from = region.to + 1;
    return isOpen ? [region] : [];
  });
}

/** What stands in the open regions. */
export function regionsIn(state: EditorState): Regions {
  return Object.fromEntries(state.field(openRegions).map(({ id, from, to }) => [id, state.sliceDoc(from, to)]));
}

/** The open region at a place; null in closed code. */
export function regionAt(regions: readonly OpenRegion[], position: number): OpenRegion | null {
  return regions.find(({ from, to }) => from <= position && position <= to) ?? null;
}
