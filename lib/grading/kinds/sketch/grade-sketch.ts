import { drawnExactly, exactStrokes } from '#lib/questions/kinds/sketch/author-drawing.ts';
import type { Criterion } from '#lib/questions/kinds/sketch/criterion.ts';
import { type Drawing, fitsType, isDrawn, type Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { readCurve } from '#lib/questions/kinds/sketch/drawing/read-curve.ts';
import { strokesOf } from '#lib/questions/kinds/sketch/drawing/strokes-of.ts';
import type { SketchAnswer, SketchContent } from '#lib/questions/kinds/sketch/sketch.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';
import { failed, type Judgement } from './fault.ts';
import { isNear } from './is-near.ts';
import { judgeCurve } from './judge-curve.ts';
import { judgePoints } from './judge-points.ts';
import { judgeVector } from './judge-vector.ts';

type Thing = SketchContent['draw'][number];

/** The weight of the criteria met / the weight of all. A thing that is not drawn meets none of its own. */
export const gradeSketch: Grader<SketchContent, SketchAnswer> = {
  version: 1,
  empty: { kind: 'sketch', schema: 1, drawn: {} },
  grade(content, answer) {
    const drawings = drawingsOf(content, answer);
    const judged = content.criteria.map((criterion) => ({ criterion, judgement: judge(criterion, content, drawings) }));
    const total = content.criteria.reduce((sum, { weight }) => sum + weight, 0);
    const earned = judged.reduce((sum, { criterion, judgement }) => sum + criterion.weight * (judgement?.credit ?? 0), 0);
    const marks = judged.map(({ criterion, judgement }): Mark => toMark(criterion.id, judgement));
    const answered = drawings.size > 0;
    return {
      score: Math.min(1, earned / total),
      answered,
      provisional: false,
      marks,
      notes: answered ? [] : ['unanswered'],
      misconceptions: mistakesIn(content, drawings, marks),
    };
  },
};

/** What was drawn of the things that are asked; what does not fit them counts as nothing. */
function drawingsOf({ draw }: SketchContent, { drawn }: SketchAnswer): ReadonlyMap<string, Drawing> {
  const given = new Map(Object.entries(drawn));
  return new Map(
    draw.flatMap(({ id, type }) => {
      const drawing = given.get(id);
      return drawing !== undefined && fitsType(drawing, type) && isDrawn(drawing) ? [[id, drawing] as const] : [];
    }),
  );
}

/** Null where the thing is not drawn. */
function judge(criterion: Criterion, content: SketchContent, drawings: ReadonlyMap<string, Drawing>): Judgement | null {
  const thing = content.draw.find(({ id }) => id === criterion.thing);
  const drawing = drawings.get(criterion.thing);
  if (thing === undefined || drawing === undefined) return null;
  const { axes } = content;
  const { name } = axes.x;
  if (drawing.type === 'vector')
    return isOf(criterion, VECTOR) ? judgeVector(criterion, drawing, { axes, isAlongX: thing.along === 'x' }) : null;
  if (drawing.type === 'points') return isOf(criterion, POINTS) ? judgePoints(criterion, drawing.points, axes) : null;
  if (isOf(criterion, [...VECTOR, 'count'] as const)) return null;
  if (drawing.type === 'formula' && readCurve(drawing.formula, name) === null) return failed('sketch-unread');
  const linesOf = (id: string): Point[][] => {
    const other = drawings.get(id);
    if (other !== undefined) return strokesOf(other, axes, name);
    const given = content.given.find((each) => each.id === id);
    return given === undefined ? [] : exactStrokes(given.drawing, axes);
  };
  return judgeCurve(criterion, strokesOf(drawing, axes, name), { axes, range: rangeOf(thing, content), linesOf });
}

const VECTOR = ['starts', 'ends', 'downhill', 'length'] as const;
const POINTS = ['passes', 'matches', 'within', 'count'] as const;

function isOf<Check extends Criterion['check']>(
  criterion: Criterion,
  checks: readonly Check[],
): criterion is Extract<Criterion, { check: Check }> {
  return (checks as readonly string[]).includes(criterion.check);
}

function rangeOf(thing: Thing, { axes }: SketchContent) {
  return { from: thing.from ?? axes.x.from, to: thing.to ?? axes.x.to };
}

function toMark(id: string, judgement: Judgement | null): Mark {
  if (judgement === null) return { id, verdict: 'missed' };
  const verdict = judgement.credit === 1 ? 'right' : judgement.credit > 0 ? 'partial' : 'wrong';
  return judgement.reason === undefined ? { id, verdict } : { id, verdict, reason: judgement.reason };
}

/** The mistakes whose drawing is near or whose criteria all fail; none where all criteria of what they draw are met. */
function mistakesIn(content: SketchContent, drawings: ReadonlyMap<string, Drawing>, marks: readonly Mark[]): string[] {
  const verdicts = new Map(marks.map(({ id, verdict }) => [id, verdict]));
  const shown = (content.mistakes ?? []).filter(({ drawn, fails }) => {
    const things = content.draw.filter(({ id }) => Object.hasOwn(drawn, id));
    if (things.some(({ id }) => !drawings.has(id))) return false;
    if (fails !== undefined) return fails.every((id) => verdicts.get(id) === 'wrong');
    const own = content.criteria.filter(({ thing }) => Object.hasOwn(drawn, thing));
    if (own.every(({ id }) => verdicts.get(id) === 'right')) return false;
    return things.every((thing) => {
      const [given, mistake] = [drawings.get(thing.id), drawn[thing.id]];
      if (given === undefined || mistake === undefined) return false;
      const { axes } = content;
      return isNear(given, drawnExactly(mistake, axes), {
        axes,
        range: rangeOf(thing, content),
        name: axes.x.name,
        isAlongX: thing.along === 'x',
      });
    });
  });
  return unique(shown.map(({ misconception }) => misconception));
}
