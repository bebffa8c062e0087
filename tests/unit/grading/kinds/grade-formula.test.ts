import { describe, expect, it } from 'vitest';
import { gradeFormula } from '#lib/grading/kinds/formula/grade-formula.ts';
import type { FormulaContent } from '#lib/questions/kinds/formula/formula.ts';
import { NO_STEMS } from './build-content.ts';

const content: FormulaContent = {
  variables: [{ latex: 'z', from: 0.1, to: 0.9 }],
  functions: [],
  form: 'any',
  answer: 'z(1-z)',
  proof: '',
  equivalents: [],
  wrong: [],
  mistakes: [
    { latex: 'z', misconception: 'derivative-is-value' },
    { latex: '1-z', misconception: 'lacks-factor' },
  ],
};
const grade = (latex: string, changes: Partial<FormulaContent> = {}) =>
  gradeFormula.grade({ ...content, ...changes }, { kind: 'formula', schema: 1, latex }, NO_STEMS);

it.each(['z(1-z)', 'z-z^2', '(1-z)z', '−z²＋z', '\\frac14-(z-\\frac12)^2', 'z\\times(1-z)', 'z(1+-z)'])('%s is right', (latex) => {
  expect(grade(latex)).toMatchObject({ score: 1, marks: [{ id: 'formula', verdict: 'right' }], notes: [], misconceptions: [] });
});

it.each(['z(1+z)', '0.99z(1-z)', 'z^2(1-z)', '\\frac{1}{z(1-z)}', '0'])('%s is wrong', (latex) => {
  expect(grade(latex)).toMatchObject({ score: 0, answered: true, marks: [{ verdict: 'wrong' }] });
});

describe('the required form', () => {
  it('is worth half of a right formula', () => {
    expect(grade('z-z^2', { form: 'factorised' })).toMatchObject({
      score: 0.5,
      marks: [{ verdict: 'partial', reason: { code: 'not-factorised' } }],
    });
    expect(grade('z(1-z)', { form: 'expanded', answer: 'z-z^2' })).toMatchObject({
      score: 0.5,
      marks: [{ reason: { code: 'not-expanded' } }],
    });
    expect(grade('\\frac{z}{2}', { form: 'no-fractions', answer: '0.5z' })).toMatchObject({
      score: 0.5,
      marks: [{ reason: { code: 'has-fractions' } }],
    });
  });
  it('earns nothing for another function', () => expect(grade('z(1+z)', { form: 'factorised' }).score).toBe(0));
  it('is met by any order of the factors', () => expect(grade('(1-z)z', { form: 'factorised' }).score).toBe(1));
});

it('a listed mistake is named however it is written', () => {
  expect(grade('\\frac{2z}{2}').misconceptions).toEqual(['derivative-is-value']);
  expect(grade('-(z-1)').misconceptions).toEqual(['lacks-factor']);
});

it('a fixed multiple of the answer is told as such', () => {
  expect(grade('z(z-1)').marks).toEqual([{ id: 'formula', verdict: 'wrong', reason: { code: 'constant-multiple', multiple: -1 } }]);
});

it.each([
  ['  y(1-y)', { code: 'unknown-variable', evidence: 'y', at: 2 }],
  ['z(1-z', { code: 'unclosed', evidence: '(', at: 1 }],
  ['z ? 1', { code: 'unreadable', evidence: '?', at: 2 }],
])('%s is told with its place, not just called wrong', (latex, reason) => {
  expect(grade(latex)).toMatchObject({ score: 0, answered: true, marks: [{ verdict: 'wrong', reason }] });
});

it('no answer is unanswered', () => {
  expect(grade(' 　')).toMatchObject({ score: 0, answered: false, marks: [{ verdict: 'missed' }], notes: ['unanswered'] });
});

it('a key that cannot be read is a failure of the grader, never a wrong answer', () => {
  expect(() => grade('z', { answer: 'z(' })).toThrow(/key/);
});
