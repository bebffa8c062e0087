import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeFormula } from '#lib/grading/kinds/formula/grade-formula.ts';
import type { FormulaContent } from '#lib/questions/kinds/formula/formula.ts';
import { NO_STEMS } from './build-content.ts';

const content = (answer: string): FormulaContent => ({
  variables: ['x', 'y', '\\eta', 'w_{t+1}'].map((latex) => ({ latex, from: 0.3, to: 2 })),
  functions: ['sigmoid'],
  form: 'any',
  answer,
  proof: '',
  equivalents: [],
  wrong: [],
});
const score = (answer: string, latex: string) => gradeFormula.grade(content(answer), { kind: 'formula', schema: 1, latex }, NO_STEMS).score;

/** A formula in two writings of the same function. */
type Pair = { a: string; b: string };
const style = fc.constantFrom('', '\\cdot ', '\\times ', '×', '*', ' ');
const both = (text: string): Pair => ({ a: text, b: text });

const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.constantFrom('x', 'y', '\\eta ', 'w_{t+1}').map(both),
  fc.integer({ min: 1, max: 9 }).map((value) => ({ a: `${value}`, b: String.fromCharCode(0xff10 + value) })),
  fc.constant({ a: '\\frac{1}{2}', b: '½' }),
);
const { pair } = fc.letrec<{ pair: Pair }>((tie) => {
  const two = fc.tuple(tie('pair'), tie('pair'));
  return {
    pair: fc.oneof(
      { maxDepth: 4 },
      leaf,
      two.map(([l, r]) => ({ a: `(${l.a}+${r.a})`, b: `\\left(${r.b}＋${l.b}\\right)` })),
      two.map(([l, r]) => ({ a: `(${l.a}-${r.a})`, b: `(-${r.b}+${l.b})` })),
      fc.tuple(two, style).map(([[l, r], sign]) => ({ a: `(${l.a})(${r.a})`, b: `(${r.b})${sign}(${l.b})` })),
      two.map(([l, r]) => ({ a: `\\frac{${l.a}}{${r.a}}`, b: `((${l.b})/(${r.b}))` })),
      tie('pair').map(({ a, b }) => ({ a: `(${a})^2`, b: `(${b})²` })),
      tie('pair').map(({ a, b }) => ({ a: `\\sigma(${a})`, b: `\\frac{1}{1+\\exp(-(${b}))}` })),
      two.map(([l, r]) => ({ a: `(${l.a})(${r.a}+1)`, b: `((${l.b})(${r.b})+(${l.b}))` })),
    ),
  };
});

test('an equivalent writing of any formula earns all: sums and products turned round, brackets expanded, other signs', () => {
  fc.assert(
    fc.property(pair, ({ a, b }) => {
      const itself = score(a, a);
      // Where the formula itself is defined nowhere in the domain, there is nothing to compare.
      fc.pre(itself === 1);
      expect(score(a, b)).toBe(1);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const coefficient = fc.integer({ min: -9, max: 9 }).filter((value) => value !== 0);
const polynomial = fc.tuple(coefficient, coefficient, coefficient, coefficient);

test('an expanded product earns all, a coefficient that is off by a hundredth does not', () => {
  fc.assert(
    fc.property(polynomial, fc.nat({ max: 3 }), fc.constantFrom(0.99, 1.01, -1, 2), ([p, q, r, s], index, factor) => {
      const answer = `(${p}x + ${q})(${r}y + ${s})`;
      const expanded = [p * r, p * s, q * r, q * s];
      const text = (values: number[]) => values.map((value, place) => `(${value.toFixed(4)})${['xy', 'x', 'y', ''][place]}`).join('+');
      expect(score(answer, text(expanded))).toBe(1);
      expect(score(answer, text(expanded.map((value, place) => (place === index ? value * factor : value))))).toBe(0);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const piece = fc.constantFrom(
  ..."x y \\eta w_ _ ^ { } ( ) [ ] | + - * / = , . ' \\frac \\sqrt \\log \\sin \\max \\left \\right \\left. \\placeholder{} \\mathrm \\hat \\lfloor \\rfloor \\sigma e exp ½ ² ₁ ー ¥ ！ 重 \\ 0 12 \\pi \\partial $ & 🙂".split(
    ' ',
  ),
  ' ',
);
const anything = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

test('no answer makes the grader throw or leave the range', () => {
  fc.assert(
    fc.property(anything, (latex) => {
      const grade = gradeFormula.grade(content('x(1-y)'), { kind: 'formula', schema: 1, latex: latex.slice(0, 2000) }, NO_STEMS);
      expect(grade.score).toBeGreaterThanOrEqual(0);
      expect(grade.score).toBeLessThanOrEqual(1);
      for (const { reason } of grade.marks) {
        if (reason && 'at' in reason) expect(latex.slice(reason.at, reason.at + reason.evidence.length)).toBe(reason.evidence);
      }
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2_000) },
  );
}, 600_000);
