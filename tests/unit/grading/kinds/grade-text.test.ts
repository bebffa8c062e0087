import { describe, expect, it } from 'vitest';
import { gradeText } from '#lib/grading/kinds/text/grade-text.ts';
import { buildRubric, NO_STEMS } from './build-content.ts';

const rubric = buildRubric({ cancel: { any: '打ち消し合|相殺', weight: 2 }, easy: { any: '微分が簡単|微分しやすい' } });
const grade = (text: string, limit: Parameters<typeof gradeText.grade>[0]['limit'] = { lines: 2 }) =>
  gradeText.grade({ rubric, limit, modelAnswer: { ja: '答え' }, samples: [] }, { kind: 'text', schema: 1, text }, NO_STEMS);

it('the score is the weight of the points that were said', () => {
  expect(grade('正負が打ち消し合うため。').score).toBeCloseTo(2 / 3);
  expect(grade('微分が簡単になるため。').score).toBeCloseTo(1 / 3);
  expect(grade('正負が打ち消し合うため。微分しやすいという利点もある。').score).toBe(1);
});

it('every point has a mark with its reason and the sentence that decided', () => {
  expect(grade('正負が打ち消し合うため。 微分しやすいわけではない。').marks).toEqual([
    { id: 'cancel', verdict: 'right', reason: { code: 'said', evidence: '正負が打ち消し合うため。' } },
    { id: 'easy', verdict: 'wrong', reason: { code: 'negated', evidence: '微分しやすいわけではない。' } },
  ]);
  expect(grade('よく分からない。').marks[0]).toEqual({ id: 'cancel', verdict: 'missed', reason: { code: 'not-said' } });
});

it('the grade of an answer is provisional', () => {
  expect(grade('微分が簡単')).toMatchObject({ provisional: true, answered: true, notes: [] });
});

describe('beyond the limit', () => {
  it('nothing is read, and the learner is told', () => {
    const long = 'あ'.repeat(40);
    expect(grade(`${long}。微分が簡単`, { lines: 1 })).toMatchObject({ score: 0, notes: ['over-limit'] });
    expect(grade(`微分が簡単。${long}`, { lines: 1 })).toMatchObject({ notes: ['over-limit'] });
    expect(grade(`微分が簡単。${long}`, { lines: 1 }).score).toBeCloseTo(1 / 3);
  });

  it('spaces around the answer do not count', () => {
    expect(grade(`\n 微分が簡単 ${' '.repeat(99)}`, { characters: 5 }).notes).toEqual([]);
  });
});

it.each(['', ' \n　'])('%j is unanswered', (text) => {
  expect(grade(text)).toMatchObject({ score: 0, answered: false, provisional: false, notes: ['unanswered'] });
});
