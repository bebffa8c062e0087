import { z } from 'zod';
import * as nn from '../../nn/activations.ts';
import type { LocalText } from '../local-text.ts';
import { defineFigure } from './figure.ts';
import { createPlot, drawAxes, drawCurve } from './plot.ts';
import { drawing, line, seriesColor, text } from './svg.ts';

const ACTIVATIONS = {
  step: { fn: nn.step, derivative: nn.zeroDerivative, name: { ja: 'ステップ関数', en: 'step' } },
  sigmoid: { fn: nn.sigmoid, derivative: nn.sigmoidDerivative, name: { ja: 'シグモイド関数', en: 'sigmoid' } },
  relu: { fn: nn.relu, derivative: nn.reluDerivative, name: { ja: 'ReLU', en: 'ReLU' } },
  tanh: { fn: nn.tanh, derivative: nn.tanhDerivative, name: { ja: 'tanh', en: 'tanh' } },
  identity: { fn: nn.identity, derivative: nn.oneDerivative, name: { ja: '恒等関数', en: 'identity' } },
} satisfies Record<string, { fn: nn.Activation; derivative: nn.Activation; name: Required<LocalText> }>;

const Params = z.strictObject({
  functions: z
    .array(z.enum(['step', 'sigmoid', 'relu', 'tanh', 'identity']))
    .min(1)
    .max(4),
  /** Draws each function's derivative too, dashed. */
  derivative: z.boolean().default(false),
  /** The graph goes from −range to range. */
  range: z.number().positive().max(20).default(4),
});

/** Graphs of activation functions, if wanted with their derivatives. */
export const activationPlot = defineFigure(Params, ({ functions, derivative, range }, locale) => {
  const curves = functions.map((name, index) => ({ ...ACTIVATIONS[name], color: seriesColor(index) }));
  const drawn = curves.flatMap((curve) => (derivative ? [curve.fn, curve.derivative] : [curve.fn]));
  const values = drawn.flatMap((fn) => [-range, 0, range].map(fn));
  const top = Math.max(...values, 1) * 1.1;
  const bottom = Math.min(...values, 0) * 1.1;
  const plot = createPlot({ left: 30, top: 26, width: 300, height: 200, xRange: [-range, range], yRange: [bottom, top] });
  const names = curves.map((curve) => curve.name[locale]).join(locale === 'ja' ? '、' : ', ');
  const derivativeText = { ja: '導関数', en: 'derivative' }[locale];
  const legend = curves.flatMap((curve, index) => {
    const y = 40 + index * (derivative ? 44 : 24);
    const entry = (offset: number, label: string, dash?: string) =>
      line(346, y + offset, 370, y + offset, { stroke: curve.color, 'stroke-width': 2, 'stroke-dasharray': dash }) +
      text(376, y + offset + 4, label, { 'text-anchor': 'start' });
    return [entry(0, curve.name[locale]), ...(derivative ? [entry(20, derivativeText, '5 4')] : [])];
  });
  return drawing(
    {
      width: 480,
      height: 250,
      title: { ja: `${names}のグラフ`, en: `Graph of ${names}` }[locale],
      description: {
        ja: `横軸は入力 u、縦軸は出力 f(u)。u は −${range} から ${range} まで。${derivative ? '破線は導関数。' : ''}`,
        en: `Input u across, from −${range} to ${range}; output f(u) upwards.${derivative ? ' Dashed: the derivative.' : ''}`,
      }[locale],
    },
    drawAxes(plot, {
      xTicks: [-range, -range / 2, range / 2, range],
      yTicks: [...(bottom <= -1 ? [-1] : []), 1],
      xName: 'u',
      yName: 'f(u)',
    }),
    ...curves.map((curve) => drawCurve(plot, curve.fn, { stroke: curve.color })),
    ...(derivative ? curves.map((curve) => drawCurve(plot, curve.derivative, { stroke: curve.color, 'stroke-dasharray': '5 4' })) : []),
    ...legend,
  );
});
