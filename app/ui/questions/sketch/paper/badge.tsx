import type { Axes } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { percent, shareAt } from './view-box.ts';

/** The number of a thing at its end on the paper. */
export function Badge({ at, axes, number, isMark = false }: { at: Point; axes: Axes; number: number; isMark?: boolean }) {
  const { left, top } = shareAt(at, axes);
  return (
    <span aria-hidden="true" data-mark={isMark || undefined} className="sketch-badge" style={{ left: percent(left), top: percent(top) }}>
      {number}
    </span>
  );
}
