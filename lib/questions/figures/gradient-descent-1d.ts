import { z } from 'zod';
import { map } from '../../nn/array/elementwise.ts';
import { asArray, item, type NdArray } from '../../nn/array/nd-array.ts';
import { descend } from '../../nn/gradient-descent.ts';
import { defineFigure } from './figure.ts';
import { createPlot, drawAxes, drawCurve } from './plot.ts';
import { dot, drawing, line, numberText, seriesColor, text } from './svg.ts';

const Params = z.strictObject({
  /** Where E(w) = (w − minimum)² is 0. */
  minimum: z.number().default(0),
  start: z.number(),
  learningRate: z.number().positive(),
  steps: z.int().min(1).max(20),
});

/** The points that gradient descent visits on E(w) = (w − minimum)². */
export const gradientDescent1d = defineFigure(Params, ({ minimum, start, learningRate, steps }, locale) => {
  const error = (w: number) => (w - minimum) ** 2;
  const gradient = (w: NdArray) => map(w, (element) => 2 * (element - minimum));
  const points = descend({ gradient, start: asArray(start), learningRate, steps }).map(item);
  const reach = Math.max(...points.map((w) => Math.abs(w - minimum)), 0.5) * 1.2;
  const xRange = [minimum - reach, minimum + reach] as const;
  const plot = createPlot({ left: 40, top: 28, width: 360, height: 190, xRange, yRange: [0, error(xRange[1])] });
  const color = seriesColor(1);
  const last = points.at(-1) ?? start;
  const formula = minimum === 0 ? 'w²' : `(w ${minimum > 0 ? '−' : '+'} ${numberText(Math.abs(minimum))})²`;
  return drawing(
    {
      width: 440,
      height: 250,
      title: { ja: '勾配降下法で訪れる点', en: 'Points that gradient descent visits' }[locale],
      description: {
        ja: `誤差 E(w) = ${formula} の曲線。w = ${numberText(start)} から学習率 ${learningRate} で ${steps} 回更新すると、w は ${points.map(numberText).join('、')} と動く。`,
        en: `The curve of the error E(w) = ${formula}. From w = ${numberText(start)} with learning rate ${learningRate}, ${steps} updates lead through w = ${points.map(numberText).join(', ')}.`,
      }[locale],
    },
    drawAxes(plot, {
      xTicks: [...new Set([start, minimum, last].map((w) => Math.round(w * 100) / 100))],
      yTicks: [],
      xName: 'w',
      yName: '',
    }),
    text(plot.x(xRange[0]) + 4, 18, `E(w) = ${formula}`, { 'text-anchor': 'start', 'font-style': 'italic' }),
    drawCurve(plot, error, { stroke: seriesColor(0) }),
    ...points.slice(1).map((w, index) => {
      const from = points[index] ?? start;
      return line(plot.x(from), plot.y(error(from)), plot.x(w), plot.y(error(w)), { stroke: color, 'stroke-dasharray': '4 3' });
    }),
    ...points.map((w, index) => dot(plot.x(w), plot.y(error(w)), { fill: index === 0 ? 'none' : color, stroke: color, 'stroke-width': 2 })),
  );
});
