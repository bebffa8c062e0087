import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCurve } from '#lib/questions/kinds/sketch/drawing/read-curve.ts';
import { type SketchContent, sketch, sketchShape } from '#lib/questions/kinds/sketch/sketch.ts';

describe('a typed formula', () => {
  test.each([
    ['2x + 1', 7],
    ['y = 2x+1', 7],
    ['２ｘ＋１', 7],
    ['x²', 9],
    ['x^2 − 1', 8],
    ['(x+1)(x-1)', 8],
    ['x(1 - x)', -6],
    ['2 u', 6],
    ['max(0, x)', 3],
    ['x**2', 9],
    ['3π', 3 * Math.PI],
    ['1/(1+e^-x)', 1 / (1 + Math.exp(-3))],
    ['log(x) × 2', 2 * Math.log(3)],
  ])('%s is read', (typed, value) => expect(readCurve(typed, 'u')?.(3)).toBeCloseTo(value, 12));

  test.each(['', 'relu(x)', 'sigmoid(x)', 'v + 1', '[1, 2]', 'x @ x', '2 +', 'max()', 'sqrt(1, 2)'])('"%s" is not', (typed) =>
    expect(readCurve(typed, 'u')).toBeNull(),
  );
  test('has no height where it is not defined', () => expect(readCurve('1/x', 'u')?.(0)).toBeNaN());
});

const label = { ja: '名' };
const fields = {
  axes: { x: { from: -2, to: 2, tick: 1, name: 'w', label }, y: { from: -2, to: 4, tick: 1, name: 'E', label } },
  draw: [{ id: 'parabola', type: 'curve', label, answer: { formula: 'x^2' }, proof: 'x * x' }],
  criteria: [{ id: 'shape', thing: 'parabola', label, check: 'matches', formula: 'x^2' }],
};
const build = (rest: Record<string, unknown>): SketchContent => z.object(sketchShape).parse({ ...fields, ...rest });
const messages = (rest: Record<string, unknown>) =>
  sketch
    .checkContent(build(rest))
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n');

describe('the content of a sketch', () => {
  test('that is sound has no problems', () => expect(messages({})).toBe(''));
  test('needs a proof where one place is right', () => {
    expect(messages({ draw: [{ ...fields.draw[0], proof: undefined }] })).toMatch(/"shape" has one right place/);
  });
  test('is held against its proof, by a derivative, too', () => {
    expect(messages({ draw: [{ ...fields.draw[0], proof: 'abs(x)' }] })).toMatch(/gives 2 where the answer is 4/);
    expect(messages({ draw: [{ ...fields.draw[0], proof: { derivativeOf: 'x^3 / 3' } }] })).toBe('');
    const places = { id: 'at', type: 'points', label, answer: { points: [[1, 1]] }, proof: '[[1, 2]]' };
    expect(messages({ draw: [places], criteria: [{ ...fields.criteria[0], thing: 'at' }] })).toMatch(/gives \[\[1,2\]\]/);
  });
  test('names what is not there or does not fit', () => {
    expect(messages({ criteria: [{ ...fields.criteria[0], thing: 'nobody' }] })).toMatch(/nothing to draw is called "nobody"/);
    expect(messages({ criteria: [...fields.criteria, { id: 'n', thing: 'parabola', label, check: 'count', exactly: 1 }] })).toMatch(
      /"count" does not fit curve/,
    );
    expect(messages({ criteria: [...fields.criteria, { id: 'b', thing: 'parabola', label, check: 'below', other: 'x' }] })).toMatch(
      /there is no "x"/,
    );
    expect(messages({ mistakes: [{ misconception: 'm', drawn: { parabola: { points: [[0, 0]] } }, fails: ['z'] }] })).toMatch(
      /is no curve[\s\S]*"z" is not defined/,
    );
  });
  test('tells expressions that cannot be computed, and what is outside the axes', () => {
    expect(messages({ given: [{ id: 'g', drawing: { formula: 'x +' } }] })).toMatch(/a value is expected/);
    expect(
      messages({
        given: [
          {
            id: 'g',
            drawing: {
              path: [
                [0, 0],
                [9, 9],
              ],
            },
          },
        ],
      }),
    ).toMatch(/\(9, 9\) is outside the axes/);
  });
  test('has as right answers what the author states and the same by an unsteady hand, backwards', () => {
    const [exact, byHand] = sketch.rightAnswers(build({}));
    const first = (answer: typeof exact) =>
      answer?.drawn['parabola']?.type === 'strokes' ? answer.drawn['parabola'].strokes[0]?.[0]?.x : null;
    expect([first(exact), first(byHand)]).toEqual([-2, 2]);
  });
});
