import { curveOf } from '#lib/questions/kinds/sketch/author-drawing.ts';
import type { Criterion, CriterionOf } from '#lib/questions/kinds/sketch/criterion.ts';
import { type Axes, distanceToSegment, type Range, widthOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { graphOf } from '#lib/questions/kinds/sketch/drawing/graph.ts';
import { failed, type Judgement, MET } from './fault.ts';
import { judgeFolds } from './judge-folds.ts';
import { type Drawn, judgeBend, judgeCurved, judgeMonotone, judgeStraight, judgeTurn } from './judge-shape.ts';

type Strokes = readonly (readonly Point[])[];
type CurveCheck = Exclude<Criterion['check'], 'count' | 'starts' | 'ends' | 'downhill' | 'length'>;
type Setting = {
  axes: Axes;
  /** What the thing must cover. */
  range: Range;
  /** The lines of another thing or of a given curve. */
  linesOf(id: string): Strokes;
};

/** From this share of the places on a criterion is met; from the lower one on half of it is. */
const ALL = 0.95;
const HALF = 0.7;

/** What a criterion makes of a curve. */
export function judgeCurve(criterion: CriterionOf<CurveCheck>, strokes: Strokes, { axes, range, linesOf }: Setting): Judgement {
  if (criterion.check === 'passes') return judgePassing(criterion, strokes, axes);
  // Where the lowest place must be is not where the curve must be looked at.
  const isTurn = criterion.check === 'lowest' || criterion.check === 'highest';
  const looked = isTurn ? range : { from: criterion.from ?? range.from, to: criterion.to ?? range.to };
  const height = widthOf(axes.y);
  const whole = graphOf(strokes, looked, axes);
  const part = drawnPart(whole.ys);
  const missing = SHAPES.has(criterion.check) ? MAY_MISS_OF_SHAPE : MAY_MISS;
  if (part === null || part.missing > missing || part.hasGap) return failed('sketch-gap', gapIn(whole.xs, whole.ys));
  const cut = (values: readonly number[]) => values.slice(part.start, part.end);
  const [xs, ys] = [cut(whole.xs), cut(whole.ys)];
  const apartFrom = (id: string) => difference(ys, cut(graphOf(linesOf(id), looked, axes).ys), height);
  const drawn: Drawn = { xs, heights: ys.map((y) => y / height) };
  const { tolerance } = criterion;
  switch (criterion.check) {
    case 'increasing':
      return judgeMonotone(drawn, 1, tolerance);
    case 'decreasing':
      return judgeMonotone(drawn, -1, tolerance);
    case 'convex':
      return judgeBend(drawn, 1, tolerance);
    case 'concave':
      return judgeBend(drawn, -1, tolerance);
    case 'straight':
      return judgeStraight(drawn, widthOf(axes.x), tolerance);
    case 'curved':
      return judgeCurved(drawn, widthOf(axes.x), tolerance);
    case 'function':
      return judgeFolds(strokes, axes, tolerance);
    case 'matches':
      return judgeMatch(xs, ys, { formula: criterion.formula, axes, tolerance });
    case 'within':
      return shareOf(
        xs,
        ys,
        (_, y) => y >= criterion.low - tolerance * height && y <= criterion.high + tolerance * height,
        (x, y) => failed('sketch-outside', { x, y }),
      );
    case 'saturates':
      return judgeEnd(ys, { ...criterion, height });
    case 'intersects': {
      const apart = apartFrom(criterion.other);
      const meets = Math.min(...apart) <= tolerance && Math.max(...apart) >= -tolerance;
      return meets ? MET : failed('sketch-apart');
    }
    case 'below': {
      const apart = apartFrom(criterion.other);
      if (apart.length < (1 - MAY_MISS) * ys.length) return failed('sketch-apart');
      const judged = shareOf(
        xs,
        apart,
        (_, by) => by <= tolerance,
        (x) => failed('sketch-above', { x }),
      );
      return judged.credit === 1 && -(apart.at(-1) ?? 0) < criterion.gap ? failed('sketch-close') : judged;
    }
    case 'lowest':
    case 'highest': {
      const { from, to } = criterion;
      const turn = judgeTurn(drawn, { sign: criterion.check === 'lowest' ? 1 : -1, from, to, tolerance });
      if (turn.height === undefined) return turn;
      const got = turn.height * height;
      const isThere = criterion.level === undefined || Math.abs(got - criterion.level) <= tolerance * height;
      return isThere ? MET : failed('sketch-turn-height', { wanted: criterion.level ?? 0, got }, 0.5);
    }
  }
}

/** Checks of a shape look at what is drawn; nobody draws an example of a line from edge to edge. */
const SHAPES: ReadonlySet<Criterion['check']> = new Set([
  'increasing',
  'decreasing',
  'convex',
  'concave',
  'straight',
  'curved',
  'function',
]);
/** What may be missing at the two ends, as a share of the range. */
const MAY_MISS_OF_SHAPE = 0.4;
const MAY_MISS = 0.1;

/** From where to where a graph is drawn, and what that leaves out; null where nothing is. */
function drawnPart(ys: readonly number[]): { start: number; end: number; missing: number; hasGap: boolean } | null {
  const start = ys.findIndex((y) => !Number.isNaN(y));
  if (start === -1) return null;
  const end = ys.findLastIndex((y) => !Number.isNaN(y)) + 1;
  return { start, end, missing: 1 - (end - start) / ys.length, hasGap: ys.slice(start, end).some(Number.isNaN) };
}

/** The longest stretch that is not drawn. */
function gapIn(xs: readonly number[], ys: readonly number[]): { from: number; to: number } {
  let longest = { start: 0, length: 0 };
  let start = 0;
  for (const [index, y] of [...ys, 0].entries()) {
    if (Number.isNaN(y)) continue;
    if (index - start > longest.length) longest = { start, length: index - start };
    start = index + 1;
  }
  return { from: xs[longest.start] ?? 0, to: xs[Math.min(longest.start + longest.length, xs.length - 1)] ?? 0 };
}

function judgePassing({ at: [x, y], tolerance }: CriterionOf<'passes'>, strokes: Strokes, axes: Axes): Judgement {
  const isNear = strokes.some((stroke) =>
    stroke.some((point, index) => distanceToSegment({ x, y }, [point, stroke[index + 1] ?? point], axes) <= tolerance),
  );
  return isNear ? MET : failed('sketch-far', { x, y });
}

/** How far a hand may be beside a steep place, as a share of the width. */
const BESIDE = 0.02;

/** Within the tolerance of the function at the place or a little beside it. */
export function judgeMatch(
  xs: readonly number[],
  ys: readonly number[],
  { formula, axes, tolerance }: { formula: string; axes: Axes; tolerance: number },
): Judgement {
  const curve = curveOf(formula);
  const beside = BESIDE * widthOf(axes.x);
  const slack = tolerance * widthOf(axes.y);
  const isNear = (x: number, y: number) => {
    const wanted = curve(x);
    if (Math.abs(y - wanted) <= slack) return true;
    const near = [x - beside, x - beside / 2, wanted, x + beside / 2, x + beside].map((each, index) => (index === 2 ? each : curve(each)));
    return y >= Math.min(...near) - slack && y <= Math.max(...near) + slack;
  };
  return shareOf(xs, ys, isNear, (x, got) => failed('sketch-off', { x, wanted: curve(x), got }));
}

/** All, a half or nothing, by the share of the places that are as wanted; the reason is that of the first that is not. */
function shareOf(
  xs: readonly number[],
  ys: readonly number[],
  isWanted: (x: number, y: number) => boolean,
  reason: (x: number, y: number) => Judgement,
): Judgement {
  const off = xs.filter((x, index) => !isWanted(x, ys[index] ?? 0));
  const share = 1 - off.length / xs.length;
  if (share >= ALL) return MET;
  const at = off[Math.floor(off.length / 2)] ?? 0;
  return { ...reason(at, ys[xs.indexOf(at)] ?? 0), credit: share >= HALF ? 0.5 : 0 };
}

/** The part at the end that must be level. */
const END = 0.12;

function judgeEnd(ys: readonly number[], { side, level, tolerance, height }: CriterionOf<'saturates'> & { height: number }): Judgement {
  const count = Math.ceil(END * ys.length);
  const end = side === 'right' ? ys.slice(-count) : ys.slice(0, count);
  const got = end.reduce((sum, y) => sum + y, 0) / end.length;
  if (Math.abs(got - level) > tolerance * height) return failed('sketch-level', { wanted: level, got });
  return Math.max(...end) - Math.min(...end) <= tolerance * height ? MET : failed('sketch-not-level');
}

/** How far one graph is above another, as shares of the height, where both are drawn. */
function difference(ys: readonly number[], others: readonly number[], height: number): number[] {
  return ys.map((y, index) => (y - (others[index] ?? Number.NaN)) / height).filter((each) => !Number.isNaN(each));
}
