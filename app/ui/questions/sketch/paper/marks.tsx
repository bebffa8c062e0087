import type { Axes } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point, ThingType } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { pathOf, unitsAt } from './view-box.ts';

export type ShownShape = { type: ThingType; strokes: readonly (readonly Point[])[]; points: readonly Point[] };

type Props = { shape: ShownShape; axes: Axes; className: string; marker?: PointMarker };

/** Points of several sorts look different without their colours. */
export type PointMarker = 'dot' | 'cross' | 'ring';

/** A line, an arrow or points on the paper. */
export function ShapeMarks({ shape, axes, className, marker = 'dot' }: Props) {
  const [tail, tip] = shape.type === 'vector' ? (shape.strokes[0] ?? []) : [];
  return (
    <g className={className}>
      <path d={pathOf(shape.strokes, axes)} className="sketch-line" />
      {tail && tip && <path d={headOf(unitsAt(tail, axes), unitsAt(tip, axes))} className="sketch-head" />}
      {shape.points.map((point, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points are the same only by their place
        <path key={index} d={markerPath(unitsAt(point, axes), marker)} className={`sketch-${marker}`} />
      ))}
    </g>
  );
}

/** The sign of a shape in a list of what is on the paper. */
export function ShapeSign({ type, className, marker = 'dot' }: { type: ThingType; className: string; marker?: PointMarker }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 28 14" className="sketch-sign">
      <g className={className}>
        {type === 'points' ? (
          <path d={markerPath({ x: 14, y: 7 }, marker)} className={`sketch-${marker}`} />
        ) : (
          <path d="M2 7H26" className="sketch-line" />
        )}
        {type === 'vector' && <path d={headOf({ x: 2, y: 7 }, { x: 26, y: 7 })} className="sketch-head" />}
      </g>
    </svg>
  );
}

type Place = { x: number; y: number };

/** A dot is a line without length and with round ends: it has the same size on every screen. */
function markerPath({ x, y }: Place, marker: PointMarker): string {
  const r = 5;
  if (marker === 'cross') return `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x - r} ${y + r}l${2 * r} ${-2 * r}`;
  if (marker === 'ring') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  return `M${x} ${y}h0.01`;
}

/** The head of an arrow; a short arrow has a smaller one. */
function headOf(tail: Place, tip: Place): string {
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (length < 1) return '';
  const size = Math.min(11, length * 0.6);
  const [ux, uy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length];
  const corner = (side: number) =>
    `${(tip.x - size * ux - side * size * 0.5 * uy).toFixed(1)} ${(tip.y - size * uy + side * size * 0.5 * ux).toFixed(1)}`;
  return `M${corner(1)}L${tip.x} ${tip.y}L${corner(-1)}`;
}
