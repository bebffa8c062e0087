import { toPoint } from '#lib/questions/kinds/sketch/author-drawing.ts';
import type { CriterionOf } from '#lib/questions/kinds/sketch/criterion.ts';
import { type Axes, distance, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { DrawingOf } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { gradientAt } from '#lib/questions/kinds/sketch/gradient.ts';
import { failed, type Judgement, MET } from './fault.ts';

type Setting = {
  axes: Axes;
  /** Only the way along the horizontal axis counts. */
  isAlongX: boolean;
};

/** What a criterion makes of an arrow. */
export function judgeVector(
  criterion: CriterionOf<'starts' | 'ends' | 'downhill' | 'length'>,
  { from, to }: DrawingOf<'vector'>,
  { axes, isAlongX }: Setting,
): Judgement {
  const way = { x: to.x - from.x, y: isAlongX ? 0 : to.y - from.y };
  switch (criterion.check) {
    case 'starts':
    case 'ends': {
      const isStart = criterion.check === 'starts';
      const place = isStart ? from : to;
      const wanted = toPoint(criterion.at);
      const away = isAlongX ? Math.abs(place.x - wanted.x) / widthOf(axes.x) : distance(place, wanted, axes);
      return away <= criterion.tolerance ? MET : failed(isStart ? 'sketch-start' : 'sketch-end', place);
    }
    case 'downhill': {
      const slope = gradientAt(criterion.formula, criterion.at);
      const cosine = -(way.x * slope.x + way.y * slope.y) / (Math.hypot(way.x, way.y) * Math.hypot(slope.x, isAlongX ? 0 : slope.y));
      if (cosine < 0) return failed('sketch-uphill');
      // 18 degrees: in two dimensions an arrow may point downhill and still not against the gradient.
      return cosine >= 0.95 ? MET : failed('sketch-across', {}, cosine >= 0.7 ? 0.5 : 0);
    }
    case 'length': {
      const slope = gradientAt(criterion.formula, criterion.at);
      const wanted = criterion.rate * Math.hypot(slope.x, isAlongX ? 0 : slope.y);
      const got = Math.hypot(way.x, way.y);
      return Math.abs(got - wanted) <= criterion.tolerance * widthOf(axes.x) ? MET : failed('sketch-length', { wanted, got });
    }
  }
}
