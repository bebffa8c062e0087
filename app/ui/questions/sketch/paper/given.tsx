import { Html } from '../../html.tsx';
import type { KindViews } from '../../kind-view.ts';
import { type PointMarker, ShapeMarks, ShapeSign } from './marks.tsx';

type Given = KindViews['sketch']['given'];

const MARKERS: readonly PointMarker[] = ['dot', 'cross', 'ring'];

/** Sets of points that are given are told apart by their markers. */
function markerOf(given: Given, index: number): PointMarker {
  const before = given.slice(0, index).filter(({ type }) => type === 'points').length;
  return MARKERS[before % MARKERS.length] ?? 'dot';
}

/** What the question has drawn. */
export function GivenMarks({ given, axes }: { given: Given; axes: KindViews['sketch']['axes'] }) {
  return given.map((shape, index) => (
    <ShapeMarks key={shape.id} shape={shape} axes={axes} className="sketch-given" marker={markerOf(given, index)} />
  ));
}

/** What is what. */
export function GivenLegend({ given }: { given: Given }) {
  if (!given.some(({ label }) => label)) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-1 text-sm">
      {given.map(
        ({ id, type, label }, index) =>
          label && (
            <li key={id} className="flex items-center gap-2">
              <ShapeSign type={type} className="sketch-given" marker={markerOf(given, index)} />
              <Html text={label} />
            </li>
          ),
      )}
    </ul>
  );
}
