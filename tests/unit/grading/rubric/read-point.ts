import type { Reason } from '#lib/grading/contract.ts';
import { gradeRubric } from '#lib/grading/rubric/grade-rubric.ts';

/** A key point in short: its terms, each with its wordings separated by '|', and what must not be said. */
export type Point = { terms: string[]; mustNot?: string[]; stems?: string[]; listing?: string[] };

/** The reason that one key point gets for an answer. */
export function readPoint({ terms, mustNot = [], stems = [], listing = [] }: Point, answer: string): Reason | undefined {
  const define = (prefix: string, wordings: string[]) => wordings.map((any, index) => ({ id: `${prefix}${index}`, any: any.split('|') }));
  const wanted = define('t', terms);
  const forbidden = define('m', mustNot);
  const grade = gradeRubric({
    rubric: {
      terms: [...wanted, ...forbidden],
      keyPoints: [
        {
          id: 'point',
          label: { ja: '要点' },
          weight: 1,
          anyOf: [wanted.map((term) => term.id)],
          ...(forbidden.length > 0 && { mustNot: forbidden.map((term) => [term.id]) }),
        },
      ],
    },
    limit: { lines: 20 },
    answer,
    stems,
    listing,
  });
  return grade.marks[0]?.reason;
}

/** The code alone. */
export function codeOf(point: Point, answer: string): Reason['code'] | undefined {
  return readPoint(point, answer)?.code;
}
