import type { GradingContext } from '#lib/grading/contract.ts';
import type { ChoiceContent } from '#lib/questions/kinds/choice/choice.ts';
import { createRng } from '#lib/questions/rng.ts';
import type { Rubric } from '#lib/questions/rubric.ts';

/** Nothing was asked that could be copied. */
export const NO_STEMS: GradingContext = { stems: [], rng: () => createRng(1), outcomes: [] };

const TEXT = { ja: '文' };

/** A choice for every letter of `right` and `wrong`; a wrong one shows the misconception `shows-<letter>`. */
export function buildChoices({ select = 'many', right, wrong }: { select?: 'one' | 'many'; right: string; wrong: string }): ChoiceContent {
  return {
    select,
    shuffle: true,
    choices: [
      ...[...right].map((id) => ({ id, text: TEXT, correct: true, why: TEXT })),
      ...[...wrong].map((id) => ({ id, text: TEXT, correct: false, why: TEXT, misconception: `shows-${id}` })),
    ],
  };
}

/** One key point per entry, met when its wordings (separated by '|') are said. */
export function buildRubric(points: Record<string, { any: string; weight?: number }>): Rubric {
  return {
    terms: Object.entries(points).map(([id, point]) => ({ id, any: point.any.split('|') })),
    keyPoints: Object.entries(points).map(([id, point]) => ({ id, label: { ja: id }, weight: point.weight ?? 1, anyOf: [[id]] })),
  };
}
