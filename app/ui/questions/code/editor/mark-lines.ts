import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view';
import { openRegions, regionAt } from './open-regions.ts';

/** The lines (from 1) at which the last run failed. */
export const setFailingLines = StateEffect.define<readonly number[]>();

/** Starts of the failing lines. A line that is changed is no longer the one that failed. */
const failingLines = StateField.define<readonly number[]>({
  create: () => [],
  update: (starts, { changes, effects, newDoc, docChanged, startState }) => {
    const told = effects.find((effect) => effect.is(setFailingLines));
    if (told) return told.value.filter((line) => line <= newDoc.lines).map((line) => newDoc.line(line).from);
    if (!docChanged) return starts;
    return starts.filter((start) => !changes.touchesRange(start, startState.doc.lineAt(start).to)).map((start) => changes.mapPos(start));
  },
});

/** Shows which lines are open, which are closed and which have failed. */
export function markLines(): Extension {
  return [
    failingLines,
    EditorView.decorations.compute([openRegions, failingLines], decorate),
    gutterLineClass.compute([openRegions, failingLines], decorateNumbers),
  ];
}

type Look = { isOpen: boolean; isFirst: boolean; isLast: boolean; hasFailed: boolean };

function looksOf(state: EditorState): { from: number; classes: string }[] {
  const regions = state.field(openRegions);
  const failing = new Set(state.field(failingLines));
  return Array.from({ length: state.doc.lines }, (_, index) => {
    const line = state.doc.line(index + 1);
    const region = regionAt(regions, line.from);
    return {
      from: line.from,
      classes: classesOf({
        isOpen: region !== null,
        isFirst: region?.from === line.from,
        isLast: region?.to === line.to,
        hasFailed: failing.has(line.from),
      }),
    };
  });
}

function classesOf({ isOpen, isFirst, isLast, hasFailed }: Look): string {
  if (!isOpen) return hasFailed ? 'cm-closed cm-failing' : 'cm-closed';
  return ['cm-open', isFirst && 'cm-open-first', isLast && 'cm-open-last', hasFailed && 'cm-failing'].filter(Boolean).join(' ');
}

function decorate(state: EditorState): DecorationSet {
  return Decoration.set(looksOf(state).map(({ from, classes }) => Decoration.line({ class: classes }).range(from)));
}

class LineClass extends GutterMarker {
  override readonly elementClass: string;
  constructor(elementClass: string) {
    super();
    this.elementClass = elementClass;
  }
  override eq(other: GutterMarker): boolean {
    return other.elementClass === this.elementClass;
  }
}

function decorateNumbers(state: EditorState): RangeSet<GutterMarker> {
  return RangeSet.of(looksOf(state).map(({ from, classes }) => new LineClass(classes).range(from)));
}
