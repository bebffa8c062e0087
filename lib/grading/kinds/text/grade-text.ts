import type { TextAnswer, TextContent } from '#lib/questions/kinds/text/text.ts';
import type { Grader } from '../../contract.ts';
import { gradeRubric } from '../../rubric/grade-rubric.ts';

/** The weight of the key points that were said / the weight of all. Provisional: a rubric read it, not a person. */
export const gradeText: Grader<TextContent, TextAnswer> = {
  version: 1,
  empty: { kind: 'text', schema: 1, text: '' },
  grade(content, answer, { stems }) {
    const { score, marks, answered, isOverLimit } = gradeRubric({ ...content, answer: answer.text, stems, listing: [] });
    return {
      score,
      answered,
      provisional: answered,
      marks,
      notes: [...(answered ? [] : (['unanswered'] as const)), ...(isOverLimit ? (['over-limit'] as const) : [])],
      misconceptions: [],
    };
  },
};
