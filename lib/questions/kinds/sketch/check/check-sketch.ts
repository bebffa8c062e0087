import { ExpressionError } from '../../../expression/expression-error.ts';
import type { ContentProblem } from '../../../kind.ts';
import { type AuthorDrawing, curveOf, exactStrokes, numberFrom, typeOf } from '../author-drawing.ts';
import { CHECKS, type Criterion } from '../criterion.ts';
import type { Axes, Range } from '../drawing/axes.ts';
import type { ThingType } from '../drawing/drawing.ts';
import { gradientAt } from '../gradient.ts';
import { checkProof, type Proof } from './check-proof.ts';

type Path = ContentProblem['path'];
type Checkable = {
  axes: { x: Range & { name: string }; y: Range & { name: string } };
  given: readonly { id: string; drawing: AuthorDrawing }[];
  draw: readonly {
    id: string;
    type: ThingType;
    from?: number | undefined;
    to?: number | undefined;
    answer: AuthorDrawing;
    also: readonly AuthorDrawing[];
    proof?: Proof | undefined;
  }[];
  criteria: readonly Criterion[];
  mistakes?: readonly { drawn: Readonly<Record<string, AuthorDrawing>>; fails?: readonly string[] | undefined }[] | undefined;
  samples: readonly { drawn: Readonly<Record<string, AuthorDrawing>>; met: readonly string[] }[];
};

/** Checks that state what is right exactly; a thing with one of them needs a proof. */
const EXACT = new Set<Criterion['check']>(['matches', 'length', 'ends', 'passes']);

/** Ids that exist and are unique, checks that fit, expressions that can be drawn, answers derived a second way. */
export function checkSketch(content: Checkable): ContentProblem[] {
  const { axes } = content;
  const ranges = (['x', 'y'] as const).filter((axis) => axes[axis].from >= axes[axis].to);
  if (ranges.length > 0) return ranges.map((axis) => ({ path: ['axes', axis, 'to'], message: 'must be above `from`' }));
  return [
    ...(axes.x.name === axes.y.name ? [{ path: ['axes', 'y', 'name'], message: 'is the name of the other axis' }] : []),
    ...repeated(content.given, ['given']),
    ...repeated([...content.given, ...content.draw].slice(content.given.length), ['draw']),
    ...content.draw
      .filter(({ id }) => content.given.some((given) => given.id === id))
      .map(({ id }) => ({ path: ['draw'], message: `"${id}" is given already` })),
    ...repeated(content.criteria, ['criteria']),
    ...content.given.flatMap(({ drawing }, index) => checkDrawing(drawing, axes, ['given', index, 'drawing'])),
    ...content.draw.flatMap((thing, index) => checkThing(thing, content, ['draw', index])),
    ...content.criteria.flatMap((criterion, index) => checkCriterion(criterion, content, ['criteria', index])),
    ...checkWitnesses(content),
  ];
}

function checkThing(thing: Checkable['draw'][number], { axes, criteria }: Checkable, path: Path): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const own = criteria.filter((criterion) => criterion.thing === thing.id);
  if (own.length === 0) problems.push({ path, message: `nothing grades "${thing.id}"` });
  for (const [drawing, at] of [[thing.answer, ['answer']] as const, ...thing.also.map((each, index) => [each, ['also', index]] as const)]) {
    if (typeOf(drawing) !== thing.type) problems.push({ path: [...path, ...at], message: `is no ${thing.type}` });
    problems.push(...checkDrawing(drawing, axes, [...path, ...at]));
  }
  if (problems.length > 0) return problems;
  if (thing.proof === undefined) {
    const exact = own.find(({ check }) => EXACT.has(check));
    return exact === undefined
      ? []
      : [{ path, message: `criterion "${exact.id}" has one right place, so \`proof\` must derive the answer a second way` }];
  }
  return checkProof(thing.answer, thing.proof, { axes, path: [...path, 'proof'] });
}

function checkDrawing(drawing: AuthorDrawing, axes: Axes, path: Path): ContentProblem[] {
  if ('formula' in drawing) {
    return tried(
      () => exactStrokes(drawing, axes),
      [...path, 'formula'],
      (strokes) => (strokes.length === 0 ? 'is nowhere inside the axes' : null),
    );
  }
  const pairs = 'path' in drawing ? drawing.path : 'points' in drawing ? drawing.points : drawing.vector;
  const outside = pairs.find(([x, y]) => x < axes.x.from || x > axes.x.to || y < axes.y.from || y > axes.y.to);
  return outside === undefined ? [] : [{ path, message: `(${outside.join(', ')}) is outside the axes` }];
}

function checkCriterion(criterion: Criterion, { axes, draw, given }: Checkable, path: Path): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const thing = draw.find(({ id }) => id === criterion.thing);
  if (thing === undefined) problems.push({ path: [...path, 'thing'], message: `nothing to draw is called "${criterion.thing}"` });
  else if (!CHECKS[criterion.check].includes(thing.type))
    problems.push({ path: [...path, 'check'], message: `"${criterion.check}" does not fit ${thing.type}` });
  if ('other' in criterion && ![...draw, ...given].some(({ id }) => id === criterion.other))
    problems.push({ path: [...path, 'other'], message: `there is no "${criterion.other}"` });
  if ('from' in criterion || 'to' in criterion) {
    const [from, to] = [criterion.from ?? axes.x.from, criterion.to ?? axes.x.to];
    if (from >= to || from < axes.x.from || to > axes.x.to)
      problems.push({ path: [...path, 'from'], message: `${from} to ${to} is no part of the axis` });
  }
  if (criterion.check === 'matches') {
    const { formula } = criterion;
    const [from, to] = [criterion.from ?? axes.x.from, criterion.to ?? axes.x.to];
    problems.push(
      ...tried(
        () => [from, (from + to) / 2, to].map(curveOf(formula)),
        [...path, 'formula'],
        () => null,
      ),
    );
  }
  if (criterion.check === 'downhill' || criterion.check === 'length') {
    const [x, y] = criterion.at;
    const find = () => [numberFrom(criterion.formula, { x, y }), gradientAt(criterion.formula, criterion.at)] as const;
    problems.push(...tried(find, [...path, 'formula'], ([, slope]) => (Math.hypot(slope.x, slope.y) < 1e-6 ? 'is level there' : null)));
  }
  return problems;
}

function checkWitnesses({ axes, draw, criteria, mistakes = [], samples }: Checkable): ContentProblem[] {
  const ids = new Set(criteria.map(({ id }) => id));
  const unknown = (named: readonly string[], path: Path) =>
    named.filter((id) => !ids.has(id)).map((id) => ({ path, message: `criterion "${id}" is not defined` }));
  const drawings = (drawn: Readonly<Record<string, AuthorDrawing>>, path: Path) =>
    Object.entries(drawn).flatMap(([id, drawing]) => {
      const type = draw.find((thing) => thing.id === id)?.type;
      if (type === undefined) return [{ path: [...path, id], message: `nothing to draw is called "${id}"` }];
      if (type !== typeOf(drawing)) return [{ path: [...path, id], message: `is no ${type}` }];
      return checkDrawing(drawing, axes, [...path, id]);
    });
  return [
    ...mistakes.flatMap(({ drawn, fails = [] }, index) => [
      ...drawings(drawn, ['mistakes', index, 'drawn']),
      ...unknown(fails, ['mistakes', index, 'fails']),
    ]),
    ...samples.flatMap(({ drawn, met }, index) => [
      ...drawings(drawn, ['samples', index, 'drawn']),
      ...unknown(met, ['samples', index, 'met']),
    ]),
  ];
}

function repeated(items: readonly { id: string }[], path: Path): ContentProblem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) === index ? [] : [{ path: [...path, index, 'id'], message: `the id "${id}" is used twice` }],
  );
}

function tried<T>(compute: () => T, path: Path, objection: (value: T) => string | null): ContentProblem[] {
  try {
    const message = objection(compute());
    return message === null ? [] : [{ path, message }];
  } catch (error) {
    if (error instanceof ExpressionError) return [{ path, message: error.message }];
    throw error;
  }
}
