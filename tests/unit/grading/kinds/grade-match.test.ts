import { expect, it } from 'vitest';
import { gradeMatch } from '#lib/grading/kinds/match/grade-match.ts';
import { NO_STEMS } from './build-content.ts';

const item = (id: string) => ({ id, text: { ja: id } });
const content = {
  left: ['f', 'g', 'h', 'i'].map(item),
  right: ['1', '2', '3', '4', 'none'].map(item),
  pairs: [
    { left: 'f', right: '1', why: { ja: '理由' } },
    { left: 'g', right: '2', why: { ja: '理由' } },
    { left: 'h', right: '3', why: { ja: '理由' } },
    { left: 'i', right: '4', why: { ja: '理由' } },
  ],
};
const grade = (pairs: Record<string, string>) => gradeMatch.grade(content, { kind: 'match', schema: 1, pairs }, NO_STEMS);

it.each([
  { pairs: { f: '1', g: '2', h: '3', i: '4' }, score: 1 },
  { pairs: { f: '1', g: '3', h: '2', i: '4' }, score: 0.5 },
  { pairs: { f: '1' }, score: 0.25 },
  { pairs: { f: 'none' }, score: 0 },
])('right pairs of all: $pairs → $score', ({ pairs, score }) => {
  expect(grade(pairs).score).toBe(score);
});

it('a left item without a known partner was left out, a wrong one is wrong', () => {
  expect(grade({ f: '1', g: '1', h: 'gone', nobody: '2' }).marks).toEqual([
    { id: 'f', verdict: 'right' },
    { id: 'g', verdict: 'wrong' },
    { id: 'h', verdict: 'missed' },
    { id: 'i', verdict: 'missed' },
  ]);
});

it('names of object members are no answers', () => {
  expect(grade({ constructor: 'toString' })).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
});
