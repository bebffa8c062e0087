import { describe, expect, it } from 'vitest';
import { gradePart, gradeQuestion, gradingContextOf } from '#lib/grading/grade-question.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { Question, type QuestionSource } from '#lib/questions/question.ts';
import { runNothing } from '#tests/support/run-nothing.ts';

const choice = {
  kind: 'choice' as const,
  select: 'one' as const,
  choices: [
    { id: 'w', text: { ja: '重み' }, correct: true, why: { ja: '最適化される' } },
    { id: 'x', text: { ja: '入力' }, why: { ja: '与えられる' }, misconception: 'inputs-are-learned' },
  ],
};
const head = {
  id: 'some-question',
  schema: 1 as const,
  status: 'published' as const,
  area: 'deep-learning-basics' as const,
  difficulty: 1,
  limitSeconds: 60,
  tags: ['weights'],
  stem: { ja: '最適化されるものはどれか。', en: 'What is optimised?' },
  explanation: { ja: '重みです。' },
};
const group: QuestionSource = {
  ...head,
  kind: 'group',
  parts: [
    { id: 'which', weight: 3, stem: { ja: '選べ。' }, ...choice },
    { id: 'value', stem: { ja: '値を求めよ。' }, kind: 'numeric', value: 2, proof: '1 + 1' },
  ],
};
const chosen = (id: string): Answer => ({ kind: 'choice', schema: 1, choices: [id] });
const typed = (cell: string): Answer => ({ kind: 'numeric', schema: 1, cells: [[cell]] });

const grade = (question: Question, answers: Record<string, Answer>) => gradeQuestion(question, answers, { seed: 1, run: runNothing });

describe('a group', () => {
  const question = Question.parse(group);

  it('scores its parts by their weights', async () => {
    expect((await grade(question, { which: chosen('w'), value: typed('3') })).score).toBe(0.75);
    expect((await grade(question, { which: chosen('x'), value: typed('2') })).score).toBe(0.25);
    expect((await grade(question, { which: chosen('w'), value: typed('2') })).score).toBe(1);
  });

  it('counts a part without an answer as unanswered', async () => {
    const { parts } = await grade(question, { which: chosen('w') });
    expect(parts.map((part) => [part.partId, part.answered, part.score])).toEqual([
      ['which', true, 1],
      ['value', false, 0],
    ]);
    expect(parts[1]?.notes).toEqual(['unanswered']);
  });

  it('has all its stems, in every language, as context', () => {
    expect(gradingContextOf(question).stems).toEqual(['最適化されるものはどれか。', 'What is optimised?', '選べ。', '値を求めよ。']);
  });
});

describe('a single question', () => {
  const question = Question.parse({ ...head, ...choice });

  it('is its only part', async () => {
    expect(await grade(question, { main: chosen('w') })).toMatchObject({ score: 1, parts: [{ partId: 'main', graderVersion: 1 }] });
  });

  it('is 0 when nothing was answered', async () => {
    expect(await grade(question, {})).toMatchObject({ score: 0, parts: [{ answered: false, marks: [{ id: 'w', verdict: 'missed' }] }] });
  });

  it('refuses an answer of another kind as a bug', () => {
    const [part] = partsOf(question);
    expect(part && (() => gradePart(part, typed('2'), { stems: [], seed: 1 }))).toThrow(/kind/);
  });
});
