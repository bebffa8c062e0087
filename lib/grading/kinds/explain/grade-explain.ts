import type { ExplainAnswer, ExplainContent } from '#lib/questions/kinds/explain/explain.ts';
import { parseListing } from '#lib/questions/listing.ts';
import type { Grader } from '../../contract.ts';
import { gradeRubric } from '../../rubric/grade-rubric.ts';

/** The mean of the lines' scores, each graded by its own rubric. A mark's id is "line/point". */
export const gradeExplain: Grader<ExplainContent, ExplainAnswer> = {
  version: 1,
  empty: { kind: 'explain', schema: 1, lines: {} },
  grade(content, answer, { stems }) {
    const given = new Map(Object.entries(answer.lines));
    const listing = parseListing(content.listing).map((line) => line.code);
    const lines = content.explain.map(({ line, rubric, limit }) => ({
      line,
      ...gradeRubric({ rubric, limit, answer: given.get(line) ?? '', stems, listing }),
    }));
    const answered = lines.some((line) => line.answered);
    return {
      score: lines.reduce((sum, line) => sum + line.score, 0) / lines.length,
      answered,
      provisional: answered,
      marks: lines.flatMap(({ line, marks }) => marks.map((mark) => ({ ...mark, id: `${line}/${mark.id}` }))),
      notes: [...(answered ? [] : (['unanswered'] as const)), ...(lines.some((line) => line.isOverLimit) ? (['over-limit'] as const) : [])],
      misconceptions: [],
    };
  },
};
