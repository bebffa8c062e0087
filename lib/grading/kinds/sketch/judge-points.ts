import type { CriterionOf } from '#lib/questions/kinds/sketch/criterion.ts';
import { type Axes, distance, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { failed, type Judgement, MET } from './fault.ts';
import { judgeMatch } from './judge-curve.ts';

/** What a criterion makes of placed points. Their order does not matter. */
export function judgePoints(
  criterion: CriterionOf<'passes' | 'matches' | 'within' | 'count'>,
  points: readonly Point[],
  axes: Axes,
): Judgement {
  switch (criterion.check) {
    case 'count':
      return points.length === criterion.exactly ? MET : failed('sketch-count', { wanted: criterion.exactly, got: points.length });
    case 'passes': {
      const [x, y] = criterion.at;
      return points.some((point) => distance(point, { x, y }, axes) <= criterion.tolerance) ? MET : failed('sketch-far', { x, y });
    }
    case 'matches': {
      const { formula, tolerance } = criterion;
      // As single places each: the share that lies on the curve is earned.
      const judged = points.map(({ x, y }) => judgeMatch([x], [y], { formula, axes, tolerance }));
      const credit = judged.filter((each) => each.credit === 1).length / judged.length;
      const worst = judged.find((each) => each.credit < 1);
      return worst === undefined ? MET : { ...worst, credit: credit >= 0.5 ? 0.5 : 0 };
    }
    case 'within': {
      const slack = criterion.tolerance * widthOf(axes.y);
      const outside = points.find(({ y }) => y < criterion.low - slack || y > criterion.high + slack);
      return outside === undefined ? MET : failed('sketch-outside', { x: outside.x, y: outside.y });
    }
  }
}
