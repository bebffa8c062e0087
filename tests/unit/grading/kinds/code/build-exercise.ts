import type { CaseOutcome, PythonOutcome } from '#lib/python/job.ts';
import type { PyValue } from '#lib/python/value.ts';
import { fromNn } from '#lib/questions/kinds/code/call-reference.ts';
import { type GeneratedCase, generateCases } from '#lib/questions/kinds/code/cases.ts';
import type { CodeAnswer } from '#lib/questions/kinds/code/code.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';
import { createRng } from '#lib/questions/rng.ts';

/** Softmax with an open case, a hidden one that is written out and a hidden one of the seed. */
export function buildExercise(changes: Partial<CodeContent> = {}): CodeContent {
  return {
    call: 'softmax',
    reference: 'softmax',
    graded: 'result',
    tolerance: { rtol: 1e-6, atol: 1e-8 },
    dtype: 'any',
    mayChangeArguments: false,
    cases: [
      { id: 'open', open: true, weight: 1, args: [{ array: [1, 2] }] },
      {
        id: 'hidden',
        open: false,
        weight: 1,
        args: [
          {
            array: [
              [1, 2],
              [3, 5],
            ],
          },
        ],
      },
      { id: 'seeded', open: false, weight: 2, args: [{ normal: { shape: [2, 3] } }] },
    ],
    files: {
      'listing.py': '# region body\npass\n# endregion',
      'solution.py': '# region body\nSECRET = 1\n# endregion',
    },
    ...changes,
  };
}

export const written: CodeAnswer = { kind: 'code', schema: 1, regions: { body: 'def softmax(u): ...' } };
export const rng = () => createRng(7);
export const casesOf = (content: CodeContent): GeneratedCase[] => generateCases(content, rng());

/** What a program did that returned these values, the right ones where nothing is said. */
export function outcomeOf(
  content: CodeContent,
  changes: Record<string, PyValue | Partial<CaseOutcome>> = {},
): Extract<PythonOutcome, { status: 'ran' }> {
  const silent = { text: '', isCut: false };
  return {
    status: 'ran',
    output: silent,
    cases: casesOf(content).map(({ id, expected }): CaseOutcome => {
      const change = changes[id];
      const value = change && 'type' in change ? change : fromNn(expected);
      const outcome = { id, output: silent, changedArgs: [], argsAfter: [], milliseconds: 1, end: { status: 'returned' as const, value } };
      return change && !('type' in change) ? { ...outcome, ...change } : outcome;
    }),
  };
}
