import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeChoice } from '#lib/grading/kinds/choice/grade-choice.ts';
import { buildChoices, NO_STEMS } from './build-content.ts';

const grade = (content: Parameters<typeof buildChoices>[0], chosen: string[]) =>
  gradeChoice.grade(buildChoices(content), { kind: 'choice', schema: 1, choices: chosen }, NO_STEMS);

describe('one right choice', () => {
  const content = { select: 'one', right: 'a', wrong: 'bcd' } as const;

  it('earns nothing when a distractor is chosen, and names the misconception', () => {
    expect(grade(content, ['b'])).toMatchObject({
      score: 0,
      answered: true,
      misconceptions: ['shows-b'],
      marks: [
        { id: 'a', verdict: 'missed' },
        { id: 'b', verdict: 'wrong' },
      ],
    });
  });

  it('earns nothing when the right one is chosen together with another', () => {
    expect(grade(content, ['a', 'b']).score).toBe(0);
  });

  it('earns all when it is chosen', () => {
    expect(grade(content, ['a'])).toMatchObject({
      score: 1,
      provisional: false,
      misconceptions: [],
      marks: [{ id: 'a', verdict: 'right' }],
    });
  });
});

describe('several right choices', () => {
  const content = { right: 'ab', wrong: 'cde' };

  it.each([
    { chosen: ['a'], score: 0.5 },
    { chosen: ['a', 'b'], score: 1 },
    { chosen: ['a', 'b', 'c'], score: 0.5 },
    { chosen: ['a', 'c'], score: 0 },
    { chosen: ['c', 'd', 'e'], score: 0 },
    { chosen: ['a', 'b', 'c', 'd', 'e'], score: 0 },
    { chosen: ['a', 'a'], score: 0.5 },
  ])('earn right minus wrong: $chosen → $score', ({ chosen, score }) => {
    expect(grade(content, chosen).score).toBe(score);
  });
});

describe('an answer without a choice', () => {
  it.each([[[]], [['gone']]])('%j is unanswered', (chosen) => {
    expect(grade({ right: 'ab', wrong: 'c' }, chosen)).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
  });
});

it('the order of the choices, there and in the answer, decides nothing', () => {
  const letters = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'x']);
  fc.assert(
    fc.property(letters, letters, (chosen, again) => {
      const content = buildChoices({ right: 'ab', wrong: 'cde' });
      const turned = { ...content, choices: content.choices.toReversed() };
      const answer = (choices: string[]) => ({ kind: 'choice', schema: 1, choices }) as const;
      const { score } = gradeChoice.grade(content, answer(chosen), NO_STEMS);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(gradeChoice.grade(turned, answer(chosen.toReversed()), NO_STEMS).score).toBe(score);
      if (chosen.toSorted().join() === again.toSorted().join())
        expect(gradeChoice.grade(content, answer(again), NO_STEMS).score).toBe(score);
    }),
  );
});
