import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gradeSketch } from '#lib/grading/kinds/sketch/grade-sketch.ts';
import type { Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { SketchAnswer, type SketchContent, sketch, sketchShape } from '#lib/questions/kinds/sketch/sketch.ts';
import { NO_STEMS } from './build-content.ts';

const label = { ja: '観点' };
const place = { tick: 1, label };
const CURVE_CHECKS = ['increasing', 'decreasing', 'convex', 'concave', 'straight', 'curved', 'function'];

/** Asks for a curve, points and an arrow, with every check there is. */
const content: SketchContent = z.object(sketchShape).parse({
  axes: { x: { ...place, from: -4, to: 4, name: 'u' }, y: { ...place, from: -1, to: 4, name: 'f' } },
  given: [{ id: 'given', drawing: { formula: 'x / 2' } }],
  draw: [
    { id: 'curve', type: 'curve', label, answer: { formula: 'relu(x)' } },
    {
      id: 'points',
      type: 'points',
      label,
      answer: {
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    },
    {
      id: 'arrow',
      type: 'vector',
      label,
      answer: {
        vector: [
          [2, 2],
          [1, 1],
        ],
      },
    },
  ],
  criteria: [
    ...CURVE_CHECKS.map((check) => ({ id: check, thing: 'curve', check, label })),
    { id: 'matches', thing: 'curve', check: 'matches', formula: 'relu(x)', label },
    { id: 'within', thing: 'curve', check: 'within', low: 0, high: 4, label },
    { id: 'below', thing: 'curve', check: 'below', other: 'given', label },
    { id: 'lowest', thing: 'curve', check: 'lowest', from: -1, to: 1, level: 0, label },
    { id: 'saturates', thing: 'curve', check: 'saturates', side: 'left', level: 0, label },
    { id: 'on', thing: 'points', check: 'matches', formula: 'x^2', label },
    { id: 'starts', thing: 'arrow', check: 'starts', at: [2, 2], label },
    { id: 'down', thing: 'arrow', check: 'downhill', formula: 'x^2 + y^2', at: [2, 2], label },
    { id: 'length', thing: 'arrow', check: 'length', formula: 'x^2 + y^2', at: [2, 2], rate: 0.25, label },
  ],
  mistakes: [
    {
      misconception: 'step',
      drawn: {
        curve: {
          path: [
            [-4, 0],
            [0, 0],
            [0, 1],
            [4, 1],
          ],
        },
      },
    },
  ],
});
const only = (...ids: string[]): SketchContent => ({ ...content, criteria: content.criteria.filter(({ id }) => ids.includes(id)) });
const gradeCurve = (graded: SketchContent, strokes: Point[][]) =>
  gradeSketch.grade(graded, { kind: 'sketch', schema: 1, drawn: { curve: { type: 'strokes', strokes } } }, NO_STEMS);

/** ReLU as a hand draws it: in up to four strokes, each from either side, off by up to two hundredths of the height. */
const handDrawn = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 10, max: 70 }), { maxLength: 3 }),
    jitter: fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 81, maxLength: 81 }),
    turned: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    order: fc.boolean(),
  })
  .map(({ cuts, jitter, turned, order }) => {
    const all = jitter.map((off, index) => ({ x: -4 + index / 10, y: Math.max(-1, Math.min(4, Math.max(0, -4 + index / 10) + off)) }));
    const ends = [0, ...cuts.toSorted((a, b) => a - b), 80];
    const strokes = ends.slice(1).map((end, index) => all.slice(ends[index] ?? 0, end + 1));
    const drawn = strokes.map((stroke, index) => (turned[index] ? stroke.toReversed() : stroke));
    return order ? drawn : drawn.toReversed();
  });

test('a curve earns all however the hand shakes, in any strokes, from either side', () => {
  fc.assert(
    fc.property(handDrawn, (strokes) => {
      const { score, marks } = gradeCurve(only('matches', 'within', 'function', 'curved', 'convex', 'increasing'), strokes);
      expect(marks.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
      expect(score).toBe(1);
    }),
    { numRuns: 500 },
  );
});

const coordinate = fc.oneof(
  fc.double({ min: -6, max: 6, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -4, 4),
);
const point = fc.record({ x: coordinate, y: coordinate });
const strokes = fc.array(fc.array(point, { maxLength: 30 }), { maxLength: 12 });

test('any strokes earn the same drawn backwards', () => {
  fc.assert(
    fc.property(strokes, (drawn) => {
      const backwards = drawn.map((stroke) => stroke.toReversed());
      const verdicts = (each: Point[][]) => gradeCurve(content, each).marks.map(({ verdict }) => verdict);
      expect(verdicts(backwards)).toEqual(verdicts(drawn));
    }),
    { numRuns: 500 },
  );
});

const piece = fc.constantFrom(
  ...'x u e pi 2 0 1e9 .5 + - * / ^ ( ) [ ] , ² π × max min exp log sqrt floor relu @ = ー ２ 重 🙂'.split(' '),
);
const formula = fc
  .oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  .map((text) => text.slice(0, 200));
const drawing = fc.oneof(
  fc.record({ type: fc.constant('strokes'), strokes }),
  fc.record({ type: fc.constant('formula'), formula }),
  fc.record({ type: fc.constant('points'), points: fc.array(point, { maxLength: 24 }) }),
  fc.record({ type: fc.constant('vector'), from: point, to: point }),
);
const id = fc.constantFrom('curve', 'points', 'arrow', 'given', '__proto__', 'toString', '');

test('no answer that the schema accepts makes the grader throw or leave the range', () => {
  fc.assert(
    fc.property(fc.dictionary(id, drawing), (drawn) => {
      const answer = SketchAnswer.parse({ kind: 'sketch', schema: 1, drawn });
      const grade = gradeSketch.grade(content, answer, NO_STEMS);
      expect(grade.score).toBeGreaterThanOrEqual(0);
      expect(grade.score).toBeLessThanOrEqual(1);
      expect(grade.answered).toBe(grade.marks.some(({ verdict }) => verdict !== 'missed'));
      for (const { reason } of grade.marks)
        if (reason && 'numbers' in reason) expect(Object.values(reason.numbers).every(Number.isFinite)).toBe(true);
      sketch.isAnswered(answer);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2_000) },
  );
}, 600_000);
