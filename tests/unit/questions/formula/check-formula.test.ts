import { expect, test } from 'vitest';
import { type FormulaContent, formula } from '#lib/questions/kinds/formula/formula.ts';

const content: FormulaContent = {
  left: "f'(u)",
  variables: [{ latex: 'z', from: 0.1, to: 0.9 }],
  functions: [],
  form: 'any',
  answer: 'z(1-z)',
  proof: 'z * (1 - z)',
  equivalents: ['z-z^2'],
  wrong: ['z'],
};
const problems = (changes: Partial<FormulaContent>) =>
  formula.checkContent({ ...content, ...changes }).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a proven formula is no problem, by a value, a derivative or another formula', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ proof: { derivativeOf: 'sigmoid(log(z / (1 - z)) + h)', by: 'h' } })).toEqual([]);
  expect(problems({ proof: { derivativeOf: 'z^2 / 2 - z^3 / 3', by: 'z' } })).toEqual([]);
  expect(problems({ proof: { latex: 'z - z^2' } })).toEqual([]);
});

test.each([
  [{ proof: 'z * (1 + z)' }, /^proof: gives .* where the answer is .*: at z = /],
  [{ proof: { derivativeOf: 'z^2', by: 'z' } }, /^proof: gives/],
  [{ proof: { latex: 'y' } }, /^proof.latex: cannot be read \(unknown-variable\): "y" at character 1/],
  [{ proof: 'q' }, /^proof: "q" is not known/],
  [{ proof: '[z]' }, /^proof: a number is expected/],
  [{ answer: 'z(1-' }, /^answer: cannot be read/],
  [{ equivalents: ['z-'] }, /^equivalents.0: cannot be read/],
  [{ mistakes: [{ latex: 'q', misconception: 'm' }] }, /^mistakes.0.latex: cannot be read/],
  [{ form: 'factorised' as const, answer: 'z-z^2' }, /^answer: is not factorised/],
  [{ variables: [{ latex: 'z', from: 1, to: 0 }] }, /^variables.0.to: must be above/],
  [{ variables: [{ latex: 'z', from: 0.5, to: 2, whole: true }] }, /whole bounds/],
  [
    { variables: [{ latex: 'z', from: 2, to: 3 }], answer: '\\log(z-5)', proof: '0' },
    /^variables: the answer is defined and steady at 0 of 40/,
  ],
  [{ variables: [...content.variables, { latex: '{z}', from: 0, to: 1 }] }, /^variables.1: "\{z\}" is declared twice/],
  [{ variables: [...content.variables, { latex: "z'", from: 0, to: 1 }] }, /^variables.1: the proof already calls another one "z"/],
  [{ left: 'z' }, /^left: is one of the variables/],
] satisfies [Partial<FormulaContent>, RegExp][])('%j is told', (changes, message) => {
  expect(problems(changes).join('\n')).toMatch(message);
});

test('what may be wrong need not be readable', () => expect(problems({ wrong: ['z('] })).toEqual([]));

test('the view holds the letters, not the answer', () => {
  expect(JSON.stringify(formula.toView(content, Math.random))).not.toMatch(/1-z|z\^2/);
});

test('the key does not depend on names, meanings, or how the answer is proven', () => {
  const renamed = {
    ...content,
    variables: [{ latex: 'z', name: 'out', meaning: { ja: '出力' }, from: 0.1, to: 0.9 }],
    proof: 'out - out^2',
  };
  expect(formula.keyOf(renamed)).toEqual(formula.keyOf(content));
});

test('blanks are no answer', () => expect(formula.isAnswered({ kind: 'formula', schema: 1, latex: ' 　' })).toBe(false));
