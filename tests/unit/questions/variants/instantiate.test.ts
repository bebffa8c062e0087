import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Question } from '#lib/questions/question.ts';
import { fillText } from '#lib/questions/variants/fill-text.ts';
import { instantiate } from '#lib/questions/variants/instantiate.ts';
import { buildQuestion } from '#tests/support/build-bank-folder.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** A step of gradient descent on (w − m)², with numbers that are drawn. */
function descent(variants: object, fields: object = {}): Question {
  const { select: _, choices: __, ...common } = buildQuestion() as unknown as Record<string, unknown>;
  return Question.parse({
    ...common,
    kind: 'numeric',
    variants,
    stem: { ja: '$w = {{w}}$、$\\varepsilon = {{eps}}$ のときの $w$ を求めよ。' },
    value: 'w - eps * slope',
    proof: '(1 - 2 * eps) * w + 2 * eps * m',
    ...fields,
  });
}
const variants = {
  draw: { w: { from: -3, to: 3 }, m: { from: 1, to: 4 }, eps: { oneOf: [0.1, 0.2] } },
  let: { slope: '2 * (w - m)' },
  where: ['w != m'],
};

describe('the numbers of a variant', () => {
  test('are the same for the same seed, whatever the order in which they are stored', () => {
    const reordered = { ...variants, draw: Object.fromEntries(Object.entries(variants.draw).reverse()) };
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = instantiate(descent(variants), seed);
        expect(instantiate(descent(variants), seed)).toEqual(drawn);
        expect({ ...instantiate(descent(reordered), seed), variants: null }).toEqual({ ...drawn, variants: null });
      }),
      { numRuns: 100 },
    );
  });

  test('meet the conditions and are on the grid that was stated', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { stem } = instantiate(descent({ ...variants, draw: { ...variants.draw, w: { from: 0, to: 1, step: 0.1 } } }), seed);
        const w = Number(/w = ([\d.-]+)/.exec(stem.ja)?.[1]);
        expect(Math.round(w * 10) / 10).toBe(w);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test('come in more than a few', () => {
    const stems = new Set(Array.from({ length: 100 }, (_, seed) => instantiate(descent(variants), seed).stem.ja));
    expect(stems.size).toBeGreaterThan(10);
  });

  test('are rounded where floating point adds dust', () => {
    const question = descent(
      { draw: { a: { oneOf: [0.1, 0.1] }, b: { oneOf: [0.2, 0.2] } } },
      { stem: { ja: '{{a + b}}' }, value: 'a + b', proof: '1' },
    );
    expect(instantiate(question, 1)).toMatchObject({ stem: { ja: '0.3' }, value: 0.3 });
  });

  test('leave a question without variants as it is', () => {
    const question = Question.parse(buildQuestion({ stem: { ja: '$\\frac{{1}}{2}$' } }));
    expect(instantiate(question, 5)).toEqual(question);
  });

  test('reach derived values of derived values, in any order', () => {
    const question = descent(
      { draw: { a: { oneOf: [2, 2] } }, let: { c: 'b + 1', b: 'a * a' } },
      { stem: { ja: '{{c}}' }, value: 'c', proof: '5' },
    );
    expect(instantiate(question, 1).stem.ja).toBe('5');
  });
});

describe('what cannot be made is told', () => {
  test.each<[string, object, object, RegExp]>([
    ['a name that is not there', { draw: variants.draw }, { value: 'w - q' }, /q/],
    ['conditions that nothing meets', { ...variants, where: ['w > 10'] }, {}, /none of 1000 draws/],
    ['a circle of names', { ...variants, let: { a: 'b', b: 'a' } }, {}, /^a: "b" is not known/],
    ['a condition that is none', { ...variants, where: ['w + 1'] }, {}, /no condition/],
    ['a mistake in a text, with its field', variants, { stem: { ja: '{{w +}}' } }, /stem\.ja/],
  ])('%s', (_, given, fields, message) => {
    expect(() => instantiate(descent(given, fields), 1)).toThrow(message);
  });
});

test('names stand for their values in a proof', () => {
  const question = descent(
    { draw: { w: { oneOf: [-2, -2] }, exp: { oneOf: [3, 3] } } },
    { value: 'w', proof: 'exp(0) * w + exp - 3', stem: { ja: 'x' } },
  );
  expect(instantiate(question, 1)).toMatchObject({ proof: 'exp(0) * (-2) + 3 - 3' });
});

describe('a placeholder', () => {
  const names = new Map<string, number | number[] | number[][]>([
    ['a', 2],
    ['b', -3],
    ['v', [1, -2]],
    [
      'M',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ]);
  test.each([
    ['{{a}} と {{b}}', '2 と -3'],
    ['x {{+a}} {{+b}}', 'x + 2 - 3'],
    ['3 \\times {{(b)}} \\times {{(a)}}', '3 \\times (-3) \\times 2'],
    ['{{(a) + (b)}}', '-1'],
    ['\\frac{{{a}}}{ {{b}} }', '\\frac{2}{ -3 }'],
    ['{{v}}', '(1, -2)'],
    ['{{M}}', '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}'],
    ['{{np M}}', '[[1, 2], [3, 4]]'],
    ['{{M @ v}}', '(-3, -5)'],
  ])('%s', (text, filled) => {
    expect(fillText(text, names, () => {})).toBe(filled);
  });

  test('tells every number that it shows', () => {
    const shown: number[] = [];
    fillText('{{a}} {{v}} {{b / 4}}', names, (number) => shown.push(number));
    expect(shown).toEqual([2, 1, -2, -0.75]);
  });
});
