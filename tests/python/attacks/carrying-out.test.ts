import { describe, expect, test } from 'vitest';
import { gradingContextOf, runAndGradePart } from '#lib/grading/grade-question.ts';
import { reportRun } from '#lib/grading/kinds/code/report-run.ts';
import type { PythonOutcome } from '#lib/python/job.ts';
import { generateCases } from '#lib/questions/kinds/code/cases.ts';
import { partRng } from '#lib/questions/part-rng.ts';
import { attackedPool } from './contain.ts';
import { buildExercise } from './exercise.ts';

const { contain, pool } = attackedPool();

/** Exercises that differ in nothing but the numbers of a hidden case; the hidden one stands first and the open one last. */
const exerciseHiding = (numbers: number[], fields: object = {}) =>
  buildExercise({
    ...fields,
    cases: [
      { id: 'hidden', args: [{ array: numbers }] },
      { id: 'seeded', args: [{ normal: { shape: [3] } }] },
      { id: 'open', open: true, args: [{ array: [1, 2, 3] }] },
    ],
  });

/** All that a learner may know of a program, before and after feedback is due. */
async function told(program: string, numbers: number[], fields: object = {}) {
  const { question, part } = exerciseHiding(numbers, fields);
  let outcome: PythonOutcome | undefined;
  const grade = await runAndGradePart(
    part,
    { kind: 'code', schema: 1, regions: { body: program } },
    {
      context: gradingContextOf(question, 3),
      run: async (job) => {
        const ran = await pool()?.run(job, { owner: 'spy' });
        if (!ran) throw new Error('the pool is there in tests only');
        outcome ??= ran;
        return ran;
      },
    },
  );
  if (!outcome) throw new Error('it was not run');
  const cases = generateCases(part.content, partRng(3, part.id));
  return { outcome, grade, notYet: reportRun({ content: part.content, cases, outcome, feedback: 'not-yet' }) };
}

const spy = (body: string, before = '') => `
import sys
${before}
def softmax(u):
    x = float(u[0])
    n = abs(int(x))
    ${body.trim().replaceAll('\n', '\n    ')}
    return u * 0
`;
/** The harness, from inside a call. */
const space = 'g = sys._getframe(1).f_globals';

/** Each tells the grader more than its learner may know. */
const channels: [by: string, program: string][] = [
  ['the text of an exception', spy('raise ValueError(str(x))')],
  ['the type of an exception', spy('raise type(f"E{n}", (Exception,), {})')],
  ['the name of a function in a trace', spy('exec(compile(f"def f{n}(): raise ValueError\\nf{n}()", "program.py", "exec"))')],
  ['how deep a trace is', spy('def f(k): return 1 / 0 if k == 0 else f(k - 1)\nf(n)')],
  ['a print', spy('print(x)')],
  ['a print on standard error', spy('sys.stderr.write(str(x))')],
  ['how much is printed, so that the limit cuts a later case', spy('print("y" * n * 30)')],
  ['a print in a later case', spy('kept.append(x)\nprint(kept)', 'kept = []')],
  ['an exception in a later case', spy('kept.append(x)\nraise ValueError(str(kept))', 'kept = []')],
  ['a value', spy('return np.full(3, x)')],
  ['a value that is not finite, somewhere', spy('r = np.exp(u - u.max())\nr /= r.sum()\nr[n % 3] = np.nan\nreturn r')],
  ['the place of the first wrong number', spy('r = np.exp(u - u.max())\nr /= r.sum()\nr[n % 3] += 1\nreturn r')],
  ['a shape', spy('return np.zeros((n,))')],
  ['a shape without elements', spy('return np.zeros((0, n % 300, 7))')],
  ['a number of axes', spy('return np.zeros((1,) * (n % 20 + 3))')],
  ['a length', spy('return [[0.0]] * n')],
  ['a dtype', spy('return np.zeros(3, dtype=f"S{n}")')],
  ['the name of a class of the result', spy('return type(f"R{n}", (), {})()')],
  ['the keys of a dict', spy('return {str(x): x}')],
  ['an import that fails', spy('__import__(f"module_{n}")')],
  ['a name that is not defined', spy('exec(f"name_{n}")')],
  [
    'a name that the driver seems to miss',
    `exec(compile("""
def softmax(u):
    e = NameError('x')
    e.name = repr(u.tolist())
    raise e
""", '<driver>', 'exec'), globals())`,
  ],
  ['a syntax error', spy('compile("\\n" * n + "1 +", f"file{n}", "exec")')],
  ['a forged failure', spy(`${space}\ng["_failure"] = lambda e: {"code": "not-defined", "name": str(x)}\nraise ValueError`)],
  ['a forged module', spy(`${space}\ng["_failure"] = lambda e: {"code": "import", "module": str(x), "line": None}\nraise ValueError`)],
  ['a forged type', spy(`${space}\ng["_type_name"] = lambda kind: str(x)\nreturn object()`)],
  ['what an argument was changed into', spy('u[:] = x * 2\nreturn u * 0 + 1')],
  [
    'an exception of every kind with its text in the attributes',
    spy('e = KeyError(x)\ne.add_note(str(x))\ne.__cause__ = ValueError(x)\nraise e'),
  ],
  ['a warning', spy('import warnings\nwarnings.warn(str(x))')],
];
/** Each would, but for the runner: it has no such line, calls what is shown first, and asks no program that has ended. */
const walled: [by: string, program: string][] = [
  ['a line of code that is not its own', spy('exec(compile("\\n" * (n + 50) + "raise ValueError", "program.py", "exec"))')],
  ['a line of code that was moved', spy('f.__code__ = f.__code__.replace(co_firstlineno=n + 50)\nf()', 'def f(): raise ValueError')],
  ['the value of a later case', spy('kept.append(x)\nreturn np.full(3, kept[-2] if len(kept) > 1 else 0.0)', 'kept = []')],
  ['a print when the program ends', spy('kept.append(x)', 'import atexit\nkept = []\natexit.register(lambda: print(kept))')],
  ['an exit with a code', spy('sys.exit(n)')],
  ['a forged line', spy(`${space}\ng["_failure"] = lambda e: {"code": "memory", "line": n + 100}\nraise ValueError`)],
];

/** What came of each call, but for the time it took. */
const ends = ({ outcome }: Awaited<ReturnType<typeof told>>) => outcome.cases.map((each) => ({ ...each, milliseconds: 0 }));

describe('no hidden input is carried out by', () => {
  test.each([...channels, ...walled])('%s', async (by, program) => {
    // The same wrong program on other hidden numbers must look the same to its learner in every respect.
    const one = await told(program, [1010, 1000, 990]);
    const other = await told(program, [417, 431, 405]);
    expect(one.notYet).toEqual(other.notYet);
    expect(one.grade).toEqual(other.grade);
    expect(JSON.stringify([one.notYet, one.grade])).not.toMatch(/(?<![\d.])(1010|1000|990)(?!\d)/);
    // Otherwise it would not have been tried.
    if (channels.some(([name]) => name === by)) expect(ends(one)).not.toEqual(ends(other));
    await contain(program);
  });
});

test('no hidden input is carried out by how slow a program says it is', async () => {
  const program = spy(
    'r = np.exp(u - u.max())\nreturn r / r.sum()',
    `import time
calls = []`,
  ).replace('n = abs(int(x))', 'n = abs(int(x))\n    time.sleep(n / 1e4)');
  const vectorised = { vectorised: { case: 'hidden' } };
  const report = (await told(program, [1010, 1000, 990], vectorised)).grade.report;
  expect(report?.slower).toBe(Number(report?.slower?.toPrecision(2)));
  expect(report?.slower).toBeLessThanOrEqual(1000);
});

test('its own line is all that a learner is told of an exception in a hidden case', async () => {
  const program = 'def softmax(u):\n    if u[0] > 500:\n        raise ValueError(u)\n    raise KeyError(u)\n';
  const { grade } = await told(program, [1010, 1000, 990]);
  expect(grade.report?.cases[0]).toEqual({
    id: 'hidden',
    isOpen: false,
    verdict: 'wrong',
    reason: { code: 'failure', failure: { code: 'exception', type: '', message: '', line: 5, trace: [] } },
    shown: null,
  });
});
