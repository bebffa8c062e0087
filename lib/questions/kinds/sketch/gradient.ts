import { numberFrom, type Pair } from './author-drawing.ts';
import type { Point } from './drawing/drawing.ts';

/** The gradient of an expression in x and y, by central differences extrapolated once. @throws ExpressionError */
export function gradientAt(formula: string, [x, y]: Pair): Point {
  const value = (dx: number, dy: number) => numberFrom(formula, { x: x + dx, y: y + dy });
  const slope = (along: (h: number) => number) => {
    const central = (h: number) => (along(h) - along(-h)) / (2 * h);
    return (4 * central(5e-4) - central(1e-3)) / 3;
  };
  return { x: slope((h) => value(h, 0)), y: slope((h) => value(0, h)) };
}
