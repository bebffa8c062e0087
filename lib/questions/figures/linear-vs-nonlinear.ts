import { z } from 'zod';
import { relu, sigmoid, tanh } from '../../nn/activations.ts';
import { defineFigure } from './figure.ts';
import { createPlot, drawAxes, drawCurve, type Plot } from './plot.ts';
import { dot, drawing, element, line, numberText, seriesColor, text } from './svg.ts';

const NONLINEAR = { relu, sigmoid, tanh };

const Params = z.strictObject({ nonlinear: z.enum(['relu', 'sigmoid', 'tanh']).default('tanh') });

// Values whose sums differ clearly for all three functions.
const A = -1;
const B = 2.5;

/** Two graphs beside each other: f(a + b) = f(a) + f(b) holds for a linear function and fails for a nonlinear one. */
export const linearVsNonlinear = defineFigure(Params, ({ nonlinear }, locale) => {
  const linear = (x: number) => x / 2;
  const curved = NONLINEAR[nonlinear];
  const sums = [linear, curved].map((fn) => ({ sum: numberText(fn(A) + fn(B)), whole: numberText(fn(A + B)) }));
  return drawing(
    {
      width: 500,
      height: 268,
      title: { ja: '線形な関数と非線形な関数', en: 'A linear and a nonlinear function' }[locale],
      description: {
        ja: `左は線形な関数 f(x) = x / 2。f(a) + f(b) = ${sums[0]?.sum} と f(a + b) = ${sums[0]?.whole} は等しい。右は非線形な関数（${nonlinear}）。f(a) + f(b) = ${sums[1]?.sum} と f(a + b) = ${sums[1]?.whole} は異なる。a = ${numberText(A)}、b = ${numberText(B)}。`,
        en: `Left: the linear function f(x) = x / 2, where f(a) + f(b) = ${sums[0]?.sum} equals f(a + b) = ${sums[0]?.whole}. Right: a nonlinear function (${nonlinear}), where f(a) + f(b) = ${sums[1]?.sum} differs from f(a + b) = ${sums[1]?.whole}. Here a = ${numberText(A)} and b = ${numberText(B)}.`,
      }[locale],
    },
    panel(20, linear, { ja: '線形：f(a) + f(b) = f(a + b)', en: 'linear: f(a) + f(b) = f(a + b)' }[locale]),
    panel(270, curved, { ja: '非線形：f(a) + f(b) ≠ f(a + b)', en: 'nonlinear: f(a) + f(b) ≠ f(a + b)' }[locale]),
    line(180, 254, 204, 254, { stroke: seriesColor(1), 'stroke-width': 3 }),
    text(212, 258, 'f(a) + f(b)', { 'text-anchor': 'start' }),
  );
});

function panel(left: number, fn: (x: number) => number, caption: string): string {
  const plot = createPlot({ left, top: 28, width: 190, height: 180, xRange: [-3, 3], yRange: [-1.5, 2.8] });
  return element(
    'g',
    {},
    drawAxes(plot, { xTicks: [], yTicks: [], xName: 'x', yName: '' }),
    drawCurve(plot, fn, { stroke: seriesColor(0) }),
    marker(plot, A, fn(A), 'a'),
    marker(plot, B, fn(B), 'b'),
    marker(plot, A + B, fn(A + B), 'a + b'),
    line(plot.x(A + B) - 9, plot.y(fn(A) + fn(B)), plot.x(A + B) + 9, plot.y(fn(A) + fn(B)), { stroke: seriesColor(1), 'stroke-width': 3 }),
    text(left + 95, 232, caption),
  );
}

function marker(plot: Plot, x: number, y: number, name: string): string {
  return (
    line(plot.x(x), plot.y(0), plot.x(x), plot.y(y), { 'stroke-dasharray': '3 3', opacity: 0.6 }) +
    dot(plot.x(x), plot.y(y), { fill: seriesColor(0), stroke: 'none' }) +
    text(plot.x(x), plot.y(0) + (y < 0 ? -6 : 16), name, { 'font-style': 'italic', 'font-size': 11 })
  );
}
