import type { z } from 'zod';

export type FigureLocale = 'ja' | 'en';

/** A drawing with parameters. `draw` is pure and computes with lib/nn, so that what is shown is what is graded. */
export type Figure<Params> = {
  params: z.ZodType<Params>;
  draw(params: Params, locale: FigureLocale): string;
};

/** A figure that draws with the parameters its own schema accepts. */
export function defineFigure<Schema extends z.ZodType>(
  params: Schema,
  draw: (params: z.output<Schema>, locale: FigureLocale) => string,
): Figure<unknown> {
  return { params, draw: (given, locale) => draw(params.parse(given), locale) };
}
