import { activationPlot } from './activation-plot.ts';
import type { Figure } from './figure.ts';
import { gradientDescent1d } from './gradient-descent-1d.ts';
import { linearVsNonlinear } from './linear-vs-nonlinear.ts';
import { networkDiagram } from './network-diagram.ts';
import { softmaxBars } from './softmax-bars.ts';

/** Every figure that a text may show, by the name in its block. */
export const figures: ReadonlyMap<string, Figure<unknown>> = new Map([
  ['activation-plot', activationPlot],
  ['gradient-descent-1d', gradientDescent1d],
  ['linear-vs-nonlinear', linearVsNonlinear],
  ['network-diagram', networkDiagram],
  ['softmax-bars', softmaxBars],
]);
