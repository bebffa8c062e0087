import { element, line, numberText, polyline, text } from './svg.ts';

type Range = readonly [number, number];

/** Axes in a rectangle of the page: turns values into places. */
export type Plot = { x(value: number): number; y(value: number): number; xRange: Range; yRange: Range };

/** A plot in the rectangle at `left`, `top`; a range without width is widened. */
export function createPlot(box: { left: number; top: number; width: number; height: number; xRange: Range; yRange: Range }): Plot {
  const { left, top, width, height, xRange } = box;
  const yRange: Range = box.yRange[1] > box.yRange[0] ? box.yRange : [box.yRange[0] - 1, box.yRange[1] + 1];
  return {
    x: (value) => left + ((value - xRange[0]) / (xRange[1] - xRange[0])) * width,
    y: (value) => top + height - ((value - yRange[0]) / (yRange[1] - yRange[0])) * height,
    xRange,
    yRange,
  };
}

/** Both axes through zero (or the nearest edge), with ticks and names. */
export function drawAxes(
  plot: Plot,
  options: { xTicks: readonly number[]; yTicks: readonly number[]; xName: string; yName: string },
): string {
  const zeroX = plot.x(clamp(0, plot.xRange));
  const zeroY = plot.y(clamp(0, plot.yRange));
  const [left, right] = [plot.x(plot.xRange[0]), plot.x(plot.xRange[1])];
  const [bottom, top] = [plot.y(plot.yRange[0]), plot.y(plot.yRange[1])];
  const ticks = [
    ...options.xTicks.map(
      (tick) =>
        line(plot.x(tick), zeroY - 3, plot.x(tick), zeroY + 3) + text(plot.x(tick), zeroY + 16, numberText(tick), { 'font-size': 11 }),
    ),
    ...options.yTicks.map(
      (tick) =>
        line(zeroX - 3, plot.y(tick), zeroX + 3, plot.y(tick)) +
        text(zeroX - 7, plot.y(tick) + 4, numberText(tick), { 'font-size': 11, 'text-anchor': 'end' }),
    ),
  ];
  return element(
    'g',
    { opacity: 0.75 },
    line(left, zeroY, right, zeroY),
    line(zeroX, bottom, zeroX, top),
    ...ticks,
    text(right + 12, zeroY + 4, options.xName, { 'font-style': 'italic' }),
    text(zeroX, top - 8, options.yName, { 'font-style': 'italic' }),
  );
}

/** The graph of a function; a jump is left open, what leaves the plot is cut off. */
export function drawCurve(plot: Plot, fn: (x: number) => number, attributes: Readonly<Record<string, string | number>> = {}): string {
  const samples = 240;
  const [from, to] = plot.xRange;
  const pieces: [number, number][][] = [[]];
  let previous = Number.NaN;
  for (let index = 0; index <= samples; index++) {
    const x = from + ((to - from) * index) / samples;
    const y = fn(x);
    const isJump = Math.abs(y - previous) > (plot.yRange[1] - plot.yRange[0]) / 12;
    const isOutside = y < plot.yRange[0] - 1e-9 || y > plot.yRange[1] + 1e-9;
    if (isJump || isOutside) pieces.push([]);
    if (!isOutside) pieces.at(-1)?.push([plot.x(x), plot.y(y)]);
    previous = y;
  }
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => polyline(piece, attributes))
    .join('');
}

function clamp(value: number, [low, high]: Range): number {
  return Math.min(Math.max(value, low), high);
}
