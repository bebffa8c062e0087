import { type Axes, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

/** Units of the drawing; the page scales both alike. */
export const WIDTH = 400;
export const HEIGHT = 300;

/** A place of the axes as a share of the paper, from its left and its top. */
export function shareAt({ x, y }: Point, axes: Axes): { left: number; top: number } {
  return { left: (x - axes.x.from) / widthOf(axes.x), top: 1 - (y - axes.y.from) / widthOf(axes.y) };
}

/** The same in units of the drawing. */
export function unitsAt(point: Point, axes: Axes): { x: number; y: number } {
  const { left, top } = shareAt(point, axes);
  return { x: round(left * WIDTH), y: round(top * HEIGHT) };
}

/** Lines as the data of an SVG path. */
export function pathOf(strokes: readonly (readonly Point[])[], axes: Axes): string {
  return strokes
    .filter((stroke) => stroke.length > 0)
    .map(
      (stroke) =>
        `M${stroke
          .map((point) => unitsAt(point, axes))
          .map(({ x, y }) => `${x} ${y}`)
          .join('L')}`,
    )
    .join('');
}

/** Where the name of a thing stands: the right end of a line, the last point, the tip of an arrow. */
export function endOf({ strokes, points }: { strokes: readonly (readonly Point[])[]; points: readonly Point[] }): Point | null {
  const places =
    points.length > 0 ? points : strokes.flatMap((stroke) => [stroke[0], stroke.at(-1)].filter((point) => point !== undefined));
  return places.reduce<Point | null>((end, point) => (end === null || point.x > end.x ? point : end), null);
}

/** As CSS says it. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
