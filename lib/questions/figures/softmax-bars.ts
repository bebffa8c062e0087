import { z } from 'zod';
import { array } from '../../nn/array/nd-array.ts';
import { softmax } from '../../nn/softmax.ts';
import { defineFigure } from './figure.ts';
import { drawing, element, line, numberText, seriesColor, text } from './svg.ts';

const Params = z
  .strictObject({
    scores: z.array(z.number()).min(2).max(8),
    /** Names of the classes; by default their numbers. */
    labels: z.array(z.string().min(1)).optional(),
  })
  .refine(({ scores, labels }) => labels === undefined || labels.length === scores.length, {
    path: ['labels'],
    message: 'needs one label a score',
  });

const HEIGHT = 130;
const BAR = 40;

/** Scores as bars on the left, what softmax makes of them on the right. */
export const softmaxBars = defineFigure(Params, ({ scores, labels }, locale) => {
  const outputs = [...softmax(array(scores)).data];
  const panelWidth = scores.length * (BAR + 10) + 20;
  const nameOf = (index: number) => labels?.[index] ?? String(index + 1);
  const join = (values: readonly number[]) => values.map(numberText).join(locale === 'ja' ? '、' : ', ');
  return drawing(
    {
      width: panelWidth * 2 + 60,
      height: HEIGHT + 90,
      title: { ja: 'ソフトマックス関数の入力と出力', en: 'Input and output of softmax' }[locale],
      description: {
        ja: `入力 u は ${join(scores)}。出力 y は ${join(outputs)} で、和は 1。`,
        en: `The input u is ${join(scores)}. The output y is ${join(outputs)}; it sums to 1.`,
      }[locale],
    },
    bars(10, scores, seriesColor(0), { ja: '入力 u', en: 'input u' }[locale], nameOf),
    text(panelWidth + 28, 30 + HEIGHT / 2, '→', { 'font-size': 24 }),
    bars(panelWidth + 50, outputs, seriesColor(1), { ja: '出力 y（和は 1）', en: 'output y (sums to 1)' }[locale], nameOf),
  );
});

function bars(left: number, values: readonly number[], color: string, caption: string, nameOf: (index: number) => string): string {
  const top = Math.max(...values, 0);
  const bottom = Math.min(...values, 0);
  const y = (value: number) => 24 + ((top - value) / (top - bottom || 1)) * HEIGHT;
  const width = values.length * (BAR + 10) + 10;
  return element(
    'g',
    {},
    ...values.map((value, index) => {
      const x = left + 10 + index * (BAR + 10);
      const [from, to] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
      return (
        element('rect', { x, y: from, width: BAR, height: to - from, fill: color, stroke: 'none', opacity: 0.85 }) +
        text(x + BAR / 2, value < 0 ? to + 13 : from - 5, numberText(value), { 'font-size': 11 }) +
        text(x + BAR / 2, HEIGHT + 54, nameOf(index))
      );
    }),
    line(left, y(0), left + width, y(0)),
    text(left + width / 2, HEIGHT + 80, caption),
  );
}
