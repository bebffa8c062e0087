import { describe, expect, it } from 'vitest';
import { gradeExtract } from '#lib/grading/kinds/extract/grade-extract.ts';
import { NO_STEMS } from './build-content.ts';

const content = {
  listing: 'def| def f(x):\nnote| # the sum\nsum| s = np.sum(x)\ndiv| y = x / s\nret| return y\n',
  lines: ['sum', 'div'],
  optional: ['note'],
  why: [
    { line: 'ret', text: { ja: '返すだけ' }, misconception: 'return-computes' },
    { line: 'sum', text: { ja: '和' } },
  ],
};
const grade = (lines: string[]) => gradeExtract.grade(content, { kind: 'extract', schema: 1, lines }, NO_STEMS);

it.each([
  { lines: ['sum'], score: 0.5 },
  { lines: ['sum', 'div'], score: 1 },
  { lines: ['div', 'sum', 'note'], score: 1 },
  { lines: ['sum', 'div', 'ret'], score: 0.5 },
  { lines: ['def', 'note', 'sum', 'div', 'ret'], score: 0 },
  { lines: ['def'], score: 0 },
  { lines: ['sum', 'sum', 'gone'], score: 0.5 },
])('wanted minus wrong lines: $lines → $score', ({ lines, score }) => {
  expect(grade(lines).score).toBe(score);
});

describe('marks', () => {
  it('stand in the listing order at what was marked or wanted, never at optional lines', () => {
    expect(grade(['ret', 'note', 'sum']).marks).toEqual([
      { id: 'sum', verdict: 'right' },
      { id: 'div', verdict: 'missed' },
      { id: 'ret', verdict: 'wrong' },
    ]);
  });

  it('name the misconception of a wrong line', () => {
    expect(grade(['ret']).misconceptions).toEqual(['return-computes']);
    expect(grade(['sum']).misconceptions).toEqual([]);
  });
});

it('an answer without a known line is unanswered', () => {
  expect(grade(['gone'])).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
});
