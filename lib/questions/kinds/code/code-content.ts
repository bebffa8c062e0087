import { z } from 'zod';
import { LocalText } from '../../local-text.ts';
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
/** What an exercise holds; its key stays on the server. */
export type CodeContent = z.infer<typeof Content>;
