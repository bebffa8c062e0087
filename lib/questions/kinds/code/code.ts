import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { ListingLine } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { callText, expectedText, generateCases } from './cases.ts';
import { checkCode } from './check-code.ts';
import { fillRegions, openRegions, segmentsOf } from './regions.ts';
import { ValueSpec } from './value-spec.ts';

const PythonName = z.string().regex(/^[A-Za-z_]\w*$/, 'must be a name in Python');

const Case = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What the case is about; shown to learners where it is open. */
  label: LocalText.optional(),
  /** Open cases are shown with input and result, and can be run at any time. */
  open: z.boolean().default(false),
  weight: z.number().positive().default(1),
  args: z.array(ValueSpec).max(12),
});

/** listing.py, solution.py, driver.py, wrong-<misconception id>.py (another one with the same id: wrong-<id>--2.py). */
export const CodeFileName = z.string().regex(/^(listing|solution|driver|wrong-[a-z][a-z0-9-]*)\.py$/);

/** Fields of a `code` question in the file. Its Python files lie in the folder of the same name. */
export const codeShape = {
  /** The function that the cases call, as the learner's program or driver.py defines it. */
  call: PythonName,
  /** Which function of lib/nn (by its name in lib/nn/references) says what is right. */
  reference: z.string(),
  /** What is graded: what the call returns, or an argument (counted from 0) that it is to change. */
  graded: z.union([z.literal('result'), z.strictObject({ argument: z.int().nonnegative() })]).default('result'),
  /** What is accepted: |result − right| ≤ atol + rtol · |right|. */
  tolerance: z.strictObject({ rtol: z.number().nonnegative(), atol: z.number().nonnegative() }).default({ rtol: 1e-6, atol: 1e-8 }),
  /** `exact`: whole numbers, booleans and floats are told apart in results. */
  dtype: z.enum(['any', 'exact']).default('any'),
  /** Whether the call may change its arguments; otherwise doing so is a mistake. */
  mayChangeArguments: z.boolean().default(false),
  /** Names not to be used, only where the lesson is to write it oneself: `np.linalg.solve`. */
  banned: z.array(z.string().regex(/^[A-Za-z_][\w.]*$/)).optional(),
  /** One more mark for code that is not at least ten times slower than the solution on this case. */
  vectorised: z.strictObject({ case: z.string(), weight: z.number().positive().default(1) }).optional(),
  cases: z.array(Case).min(1).max(20),
  /** The Python files by name; in the bank they lie beside the YAML. */
  files: z.record(CodeFileName, z.string().max(20_000), {
    error: 'its Python files must lie in the folder of the same name: listing.py, solution.py, wrong-<misconception id>.py',
  }),
};
const Content = z.object(codeShape);
type Content = z.infer<typeof Content>;

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

export type CodeContent = Content;
export type CodeView = z.infer<typeof CodeView>;
export type CodeAnswer = z.infer<typeof CodeAnswer>;
export type CodeSolution = z.infer<typeof CodeSolution>;

/** One of the files; the empty text where it is missing, which `bank check` reports. */
function fileOf({ files }: Pick<Content, 'files'>, name: string): string {
  return files[name] ?? '';
}

/** The listing as the learner gets it, with what was written in its open regions. */
export function answeredSegments(content: Pick<Content, 'files'>, answer: CodeAnswer) {
  return fillRegions(segmentsOf(fileOf(content, 'listing.py')), answer.regions);
}

/** The answer that a whole program, with the same regions as the listing, stands for. */
export function answerFrom(file: string): CodeAnswer {
  return { kind: 'code', schema: 1, regions: openRegions(segmentsOf(file)) };
}

export const code: KindDefinition<Content, CodeView, CodeAnswer, CodeSolution> = {
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
