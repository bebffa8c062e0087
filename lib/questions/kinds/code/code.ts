import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { ListingLine } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { callText, expectedText, generateCases } from './cases.ts';
import { checkCode } from './check-code.ts';
import type { CodeContent } from './code-content.ts';
import { fillRegions, openRegions, segmentsOf } from './regions.ts';

export const CodeView = z.strictObject({
  segments: z.array(z.strictObject({ id: z.string(), isOpen: z.boolean(), code: z.string() })),
  /** The open cases of this attempt. */
  cases: z.array(z.strictObject({ id: z.string(), label: LocalText.optional(), call: z.string(), expected: z.string() })),
  hiddenCases: z.int(),
  graded: z.union([z.literal('result'), z.strictObject({ argument: z.int() })]),
  mayChangeArguments: z.boolean(),
  isVectorised: z.boolean(),
  banned: z.array(z.string()),
});

export const CodeAnswer = z.strictObject({
  kind: z.literal('code'),
  schema: z.literal(1),
  /** Region id to what the learner wrote there. */
  regions: z.record(z.string().max(100), z.string().max(20_000)),
});

export const CodeSolution = z.strictObject({
  /** The whole program with the open regions solved. */
  program: z.array(ListingLine),
  /** Ids of the lines that stand in open regions. */
  open: z.array(z.string()),
});

export type CodeView = z.infer<typeof CodeView>;
export type CodeAnswer = z.infer<typeof CodeAnswer>;
export type CodeSolution = z.infer<typeof CodeSolution>;

/** One of the files; the empty text where it is missing, which `bank check` reports. */
function fileOf({ files }: Pick<CodeContent, 'files'>, name: string): string {
  return files[name] ?? '';
}

/** The listing as the learner gets it, with what was written in its open regions. */
export function answeredSegments(content: Pick<CodeContent, 'files'>, answer: CodeAnswer) {
  return fillRegions(segmentsOf(fileOf(content, 'listing.py')), answer.regions);
}

/** The answer that a whole program, with the same regions as the listing, stands for. */
export function answerFrom(file: string): CodeAnswer {
  return { kind: 'code', schema: 1, regions: openRegions(segmentsOf(file)) };
}

export const code: KindDefinition<CodeContent, CodeView, CodeAnswer, CodeSolution> = {
  schemaNumber: 1,
  view: CodeView,
  isSeeded: true,
  toView: (content, rng) => {
    const open = generateCases(content, rng).filter((each) => each.isOpen);
    return {
      segments: segmentsOf(fileOf(content, 'listing.py')),
      cases: open.map(({ id, args, expected }) => {
        const label = content.cases.find((spec) => spec.id === id)?.label;
        return { id, ...(label && { label }), call: callText(content.call, args), expected: expectedText(expected) };
      }),
      hiddenCases: content.cases.length - open.length,
      graded: content.graded,
      mayChangeArguments: content.mayChangeArguments,
      isVectorised: content.vectorised !== undefined,
      banned: content.banned ?? [],
    };
  },
  answer: CodeAnswer,
  isAnswered: (answer) => Object.values(answer.regions).some((region) => region.trim() !== ''),
  rightAnswers: (content) => [answerFrom(fileOf(content, 'solution.py'))],
  wrongAnswers: ({ files }) =>
    Object.entries(files).flatMap(([name, file]) => {
      const misconception = /^wrong-(.+?)(?:--\d+)?\.py$/.exec(name)?.[1];
      return misconception === undefined ? [] : [{ path: ['files', name], answer: answerFrom(file), misconception }];
    }),
  solution: CodeSolution,
  toSolution: (content) => {
    const lines = segmentsOf(fileOf(content, 'solution.py')).flatMap(({ isOpen, code: text }) =>
      text.split('\n').map((line) => ({ line, isOpen })),
    );
    return {
      program: lines.map(({ line }, index) => ({ id: `line-${index + 1}`, code: line })),
      open: lines.flatMap(({ isOpen }, index) => (isOpen ? [`line-${index + 1}`] : [])),
    };
  },
  samplesOf: () => [],
  keyOf: ({ files, cases, ...rest }) => ({
    ...rest,
    cases: cases.map(({ id, weight, args }) => ({ id, weight, args })),
    listing: files['listing.py'],
    driver: files['driver.py'],
  }),
  checkContent: checkCode,
};
