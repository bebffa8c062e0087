import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gradeSketch } from '#lib/grading/kinds/sketch/grade-sketch.ts';
import type { Drawing } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { type SketchContent, sketchShape } from '#lib/questions/kinds/sketch/sketch.ts';
import { NO_STEMS } from './build-content.ts';

const label = { ja: '観点' };
const axis = (from: number, to: number, name: string) => ({ from, to, tick: 1, name, label });
type Fields = Record<string, unknown>;

/** A question that asks for one thing, with these criteria. */
function build(type: 'curve' | 'points' | 'vector', criteria: Fields[], rest: Fields = {}): SketchContent {
  const answer = {
    curve: { formula: 'x' },
    points: { points: [[0, 0]] },
    vector: {
      vector: [
        [0, 0],
        [1, 0],
      ],
    },
  }[type];
  return z.object(sketchShape).parse({
    axes: { x: axis(-4, 4, 'u'), y: axis(-1, 4, 'f') },
    draw: [{ id: 'thing', type, label, answer, ...(rest['thing'] as Fields | undefined) }],
    criteria: criteria.map((criterion, index) => ({ id: `c${index}`, thing: 'thing', label, ...criterion })),
    given: rest['given'] ?? [],
    mistakes: rest['mistakes'],
  });
}

const grade = (content: SketchContent, thing: Drawing) =>
  gradeSketch.grade(content, { kind: 'sketch', schema: 1, drawn: { thing } }, NO_STEMS);
const typed = (formula: string): Drawing => ({ type: 'formula', formula });
const through = (...pairs: [number, number][]): Drawing => ({ type: 'strokes', strokes: [pairs.map(([x, y]) => ({ x, y }))] });
const arrow = (from: [number, number], to: [number, number]): Drawing => ({
  type: 'vector',
  from: { x: from[0], y: from[1] },
  to: { x: to[0], y: to[1] },
});
const points = (...pairs: [number, number][]): Drawing => ({ type: 'points', points: pairs.map(([x, y]) => ({ x, y })) });
const score = (check: Fields, drawing: Drawing, type: 'curve' | 'points' | 'vector' = 'curve') =>
  grade(build(type, [check]), drawing).score;
const reason = (check: Fields, drawing: Drawing, type: 'curve' | 'points' | 'vector' = 'curve') =>
  grade(build(type, [check]), drawing).marks[0]?.reason;
const JITTERY = through(
  ...Array.from({ length: 41 }, (_, i): [number, number] => [-4 + i / 5, 1 + (i - 20) / 20 + 0.05 * Math.sin(7 * i)]),
);

describe('a curve', () => {
  test('that is not drawn meets nothing', () => {
    const result = gradeSketch.grade(build('curve', [{ check: 'straight' }]), gradeSketch.empty, NO_STEMS);
    expect(result).toMatchObject({ score: 0, answered: false, notes: ['unanswered'], marks: [{ verdict: 'missed' }] });
  });
  test('that is half drawn is told where it is missing', () => {
    expect(reason({ check: 'straight' }, through([-4, 0], [0, 1]))).toEqual({ code: 'sketch-gap', numbers: { from: 0.05, to: 4 } });
  });
  test('that ends before the edge is judged by what is drawn, if that is enough', () => {
    expect(score({ check: 'straight' }, through([-3, 0], [3, 2]))).toBe(1);
    expect(score({ check: 'matches', formula: '0 * x' }, through([-3.8, 0], [3.8, 0]))).toBe(1);
    expect(reason({ check: 'matches', formula: '0 * x' }, through([-3, 0], [3, 0]))?.code).toBe('sketch-gap');
    expect(
      reason(
        { check: 'straight' },
        {
          type: 'strokes',
          strokes: [
            [
              { x: -4, y: 0 },
              { x: -1, y: 0 },
            ],
            [
              { x: 1, y: 0 },
              { x: 4, y: 0 },
            ],
          ],
        },
      ),
    ).toEqual({
      code: 'sketch-gap',
      numbers: { from: -0.95, to: 1 },
    });
  });
  test('that is a dot meets nothing', () => expect(score({ check: 'function' }, through([0, 0], [0.01, 0]))).toBe(0));
  test('that rises is increasing, by an unsteady hand, too', () => {
    expect(score({ check: 'increasing' }, JITTERY)).toBe(1);
    expect(score({ check: 'decreasing' }, JITTERY)).toBe(0);
  });
  test('that is level is not increasing', () => expect(reason({ check: 'increasing' }, typed('1'))?.code).toBe('sketch-flat'));
  test('of a jittery hand is straight, a slow bend is not', () => {
    expect(score({ check: 'straight' }, JITTERY)).toBe(1);
    expect(score({ check: 'curved' }, JITTERY)).toBe(0);
    expect(score({ check: 'straight' }, typed('x^2/8'))).toBe(0);
    expect(score({ check: 'curved' }, typed('x^2/8'))).toBe(1);
  });
  test('with a kink is not straight', () => expect(score({ check: 'curved' }, typed('max(0, u)'))).toBe(1));
  test('that opens upwards is convex, a straight one is neither', () => {
    expect(score({ check: 'convex' }, typed('x²/4'))).toBe(1);
    expect(score({ check: 'concave' }, typed('x²/4'))).toBe(0);
    expect(score({ check: 'convex' }, typed('1+x/4'))).toBe(0);
  });
  test('that turns back is no function', () => {
    expect(score({ check: 'function' }, through([-4, 0], [4, 1], [0, 2]))).toBe(0);
    expect(score({ check: 'function' }, through([4, 1], [-4, 0]))).toBe(1);
  });
  test('with a jump may stand upright there', () => {
    const jump = through([-4, 0], [0, 0], [0, 1], [4, 1]);
    expect(score({ check: 'function' }, jump)).toBe(1);
    expect(score({ check: 'matches', formula: 'step(x)' }, jump)).toBe(1);
  });
  test('matches a function within the tolerance, half where most of it does', () => {
    const relu = { check: 'matches', formula: 'relu(x)' };
    expect(score(relu, through([-4, 0.1], [0, 0.1], [4, 3.9]))).toBe(1);
    expect(score(relu, through([-4, 0], [0, 0], [3, 3], [4, 2]))).toBe(0.5);
    expect(reason(relu, through([-4, 0], [0, 0], [4, 0]))).toMatchObject({ code: 'sketch-off', numbers: { got: 0 } });
  });
  test('a little beside a steep place is where it should be', () => {
    expect(score({ check: 'matches', formula: '4 * step(x)', tolerance: 0.03 }, through([-4, 0], [0.12, 0], [0.12, 4], [4, 4]))).toBe(1);
  });
  test('passes through a place or not', () => {
    expect(score({ check: 'passes', at: [2, 2] }, typed('x + 0.1'))).toBe(1);
    expect(reason({ check: 'passes', at: [2, 2] }, typed('0'))).toEqual({ code: 'sketch-far', numbers: { x: 2, y: 2 } });
  });
  test('stays within a range and levels out', () => {
    const sigmoid = typed('1/(1+e^(-2x))');
    expect(score({ check: 'within', low: 0, high: 1 }, sigmoid)).toBe(1);
    expect(score({ check: 'within', low: 0, high: 1 }, typed('x'))).toBeLessThan(1);
    expect(score({ check: 'saturates', side: 'right', level: 1 }, sigmoid)).toBe(1);
    expect(reason({ check: 'saturates', side: 'right', level: 1 }, typed('1 + x/4'))?.code).toBe('sketch-level');
  });
  test('turns in the range, at the height', () => {
    const lowest = { check: 'lowest', from: 0, to: 2, level: 0 };
    expect(score(lowest, typed('(x-1)^2/7'))).toBe(1);
    expect(score(lowest, typed('(x-1)^2/10 + 1'))).toBe(0.5);
    expect(reason(lowest, typed('(x+2)^2/10'))?.code).toBe('sketch-turns-at');
    expect(reason(lowest, typed('x/4 + 1'))?.code).toBe('sketch-no-turn');
  });
  test('meets a given one, or stays below it', () => {
    const given = [{ id: 'other', drawing: { formula: '1 + x/8' } }];
    const both = (drawing: Drawing) =>
      grade(
        build(
          'curve',
          [
            { check: 'intersects', other: 'other' },
            { check: 'below', other: 'other', gap: 0.1 },
          ],
          { given },
        ),
        drawing,
      );
    expect(both(typed('1')).marks.map((mark) => mark.verdict)).toEqual(['right', 'wrong']);
    expect(both(typed('0')).marks.map((mark) => mark.verdict)).toEqual(['wrong', 'right']);
  });
  test('of a formula that cannot be read is told so', () => {
    expect(reason({ check: 'straight' }, typed('relu(x)'))?.code).toBe('sketch-unread');
  });
  test('of another sort than asked counts as none', () =>
    expect(grade(build('curve', [{ check: 'straight' }]), points([0, 0])).answered).toBe(false));
});

describe('points', () => {
  test('lie at their places in any order', () => {
    const content = build('points', [
      { check: 'passes', at: [1, 1] },
      { check: 'passes', at: [2, 2] },
      { check: 'count', exactly: 2 },
    ]);
    expect(grade(content, points([2.1, 2.1], [0.9, 1])).score).toBe(1);
    expect(grade(content, points([2, 2])).marks.map(({ verdict }) => verdict)).toEqual(['wrong', 'right', 'wrong']);
  });
  test('lie on a curve', () => {
    const on = { check: 'matches', formula: 'x^2' };
    expect(score(on, points([0, 0], [1, 1]), 'points')).toBe(1);
    expect(score(on, points([0, 0], [1, 3]), 'points')).toBe(0.5);
  });
});

describe('an arrow', () => {
  const criteria = [
    { check: 'starts', at: [2, 1] },
    { check: 'downhill', formula: '(x - 1)^2', at: [2, 0] },
    { check: 'length', formula: '(x - 1)^2', at: [2, 0], rate: 0.5 },
  ];
  const mistakes = [
    {
      misconception: 'uphill',
      drawn: {
        thing: {
          vector: [
            [2, 1],
            [3, 1],
          ],
        },
      },
      fails: ['c1'],
    },
    {
      misconception: 'no-rate',
      drawn: {
        thing: {
          vector: [
            [2, 1],
            [0, 1],
          ],
        },
      },
    },
  ];
  const content = build('vector', criteria, { thing: { along: 'x' }, mistakes });
  test('of ε times the slope against it earns all', () => expect(grade(content, arrow([2, 1], [1, 0])).score).toBe(1));
  test('uphill of the right length loses its direction alone, and is named', () => {
    const result = grade(content, arrow([2, 1], [3, 1]));
    expect(result.marks.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'right']);
    expect(result.misconceptions).toEqual(['uphill']);
  });
  test('of the whole gradient is named', () => expect(grade(content, arrow([2, 1], [0.1, 0.8])).misconceptions).toEqual(['no-rate']));
  test('in two dimensions points against the gradient', () => {
    const plane = build('vector', [{ check: 'downhill', formula: 'x^2 + y^2', at: [2, 2] }]);
    expect(grade(plane, arrow([2, 2], [1, 1])).score).toBe(1);
    expect(grade(plane, arrow([2, 2], [1, 2])).score).toBe(0.5);
    expect(grade(plane, arrow([2, 2], [1, 3.5])).score).toBe(0);
  });
});
