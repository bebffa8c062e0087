import { expect, it } from 'vitest';
import { gradeExplain } from '#lib/grading/kinds/explain/grade-explain.ts';
import { buildRubric, NO_STEMS } from './build-content.ts';

const line = (id: string, rubric: ReturnType<typeof buildRubric>) => ({
  line: id,
  limit: { characters: 20 },
  rubric,
  modelAnswer: { ja: '答え' },
  samples: [],
});
const content = {
  listing: 'max| x = x - np.max(x)\nexp| y = np.exp(x) / np.sum(np.exp(x))\n',
  explain: [
    line('max', buildRubric({ subtract: { any: '最大値を引|最大値を減' }, overflow: { any: 'オーバーフロー' } })),
    line('exp', buildRubric({ normalise: { any: '合計で割|総和で割|和で割' } })),
  ],
};
const grade = (lines: Record<string, string>) => gradeExplain.grade(content, { kind: 'explain', schema: 1, lines }, NO_STEMS);

it('every line counts the same, each by its own rubric', () => {
  expect(grade({ max: '最大値を引く。', exp: '総和で割る。' }).score).toBe(0.75);
  expect(grade({ exp: '最大値を引く。', max: '総和で割る。' }).score).toBe(0);
});

it('marks are named by line and point', () => {
  expect(grade({ exp: '総和で割らない。' }).marks.map((mark) => [mark.id, mark.reason?.code])).toEqual([
    ['max/subtract', 'not-said'],
    ['max/overflow', 'not-said'],
    ['exp/normalise', 'negated'],
  ]);
});

it('one line beyond its limit is noted', () => {
  expect(grade({ max: '最大値を引いてオーバーフローを防ぎ計算を安定にする。' })).toMatchObject({ score: 0.5, notes: ['over-limit'] });
});

it('a line that is not asked answers nothing', () => {
  expect(grade({ gone: '総和で割る。', toString: '' })).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
});
