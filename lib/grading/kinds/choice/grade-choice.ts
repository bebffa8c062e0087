import type { ChoiceAnswer, ChoiceContent } from '#lib/questions/kinds/choice/choice.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';

/**
 * One: the right choice and no other. Many: (right chosen − wrong chosen) / number of right ones, at least 0.
 * Marks stand at what was chosen or should have been; a distractor left alone has none.
 */
export const gradeChoice: Grader<ChoiceContent, ChoiceAnswer> = {
  version: 1,
  empty: { kind: 'choice', schema: 1, choices: [] },
  grade(content, answer) {
    const given = new Set(answer.choices);
    const chosen = content.choices.filter((choice) => given.has(choice.id));
    const right = chosen.filter((choice) => choice.correct).length;
    const wrong = chosen.length - right;
    const wanted = content.choices.filter((choice) => choice.correct).length;
    const marks = content.choices
      .filter((choice) => choice.correct || given.has(choice.id))
      .map((choice): Mark => ({ id: choice.id, verdict: !given.has(choice.id) ? 'missed' : choice.correct ? 'right' : 'wrong' }));
    return {
      score: content.select === 'one' ? Number(right === 1 && wrong === 0) : Math.max(0, right - wrong) / wanted,
      answered: chosen.length > 0,
      provisional: false,
      marks,
      notes: chosen.length > 0 ? [] : ['unanswered'],
      misconceptions: unique(chosen.filter((choice) => !choice.correct).flatMap((choice) => choice.misconception ?? [])),
    };
  },
};
