import { describe, expect, test } from 'vitest';
import { gradeCode, openJob } from '#lib/grading/kinds/code/grade-code.ts';
import { reportRun } from '#lib/grading/kinds/code/report-run.ts';
import type { CaseOutcome, PythonOutcome } from '#lib/python/job.ts';
import type { PyValue } from '#lib/python/value.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';
import { buildExercise, casesOf, outcomeOf, rng, written } from './build-exercise.ts';

const grade = (content: CodeContent, outcomes: PythonOutcome[], answer = written) =>
  gradeCode.grade(content, answer, { stems: [], rng, outcomes });
const failed = (failure: Extract<CaseOutcome['end'], { status: 'failed' }>['failure']): Partial<CaseOutcome> => ({
  end: { status: 'failed', failure },
});
const zeros: Extract<PyValue, { type: 'array' }> = { type: 'array', dtype: 'float64', shape: [2], data: [0, 0] };

describe('the score', () => {
  const content = buildExercise();

  test('is the weight of the right cases', () => {
    expect(grade(content, [outcomeOf(content)]).score).toBe(1);
    expect(grade(content, [outcomeOf(content, { open: zeros })]).score).toBe(0.75);
    expect(grade(content, [outcomeOf(content, { seeded: zeros })]).score).toBe(0.5);
  });

  test('is 0 when nothing was written, and nothing was run for it', () => {
    const blank = { ...written, regions: { body: ' \n' } };
    expect(grade(content, [], blank)).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
  });

  test('counts only the cases that were reached before the run stopped', () => {
    const ran = outcomeOf(content);
    const stopped: PythonOutcome = {
      status: 'stopped',
      output: ran.output,
      cases: ran.cases.slice(0, 2),
      failure: { code: 'time', line: 3 },
    };
    expect(grade(content, [stopped])).toMatchObject({
      score: 0.5,
      marks: [{ verdict: 'right' }, { verdict: 'right' }, { id: 'seeded', verdict: 'missed' }],
    });
  });

  test('refuses to grade a program that has not been run', () => expect(() => grade(content, [])).toThrow(/not been run/));

  test('is 0 with a name that the lesson is to do without', () => {
    const banned = buildExercise({ banned: ['scipy'] });
    const answer = { ...written, regions: { body: 'from scipy import special' } };
    expect(grade(banned, [outcomeOf(banned)], answer)).toMatchObject({ score: 0, report: { banned: ['scipy'] } });
  });
});

describe('an argument that was changed', () => {
  const changed = { changedArgs: [0], argsAfter: [{ index: 0, value: zeros }] };

  test('is a mistake with a name', () => {
    const content = buildExercise();
    expect(grade(content, [outcomeOf(content, { open: changed })])).toMatchObject({ score: 0.75, misconceptions: ['changes-argument'] });
  });

  test('is none where the exercise allows it', () => {
    const content = buildExercise({ mayChangeArguments: true });
    expect(grade(content, [outcomeOf(content, { open: changed })]).score).toBe(1);
  });

  test('is what is graded where that is the lesson', () => {
    const content = buildExercise({ mayChangeArguments: true, graded: { argument: 0 } });
    const cases = casesOf(content);
    const none = { type: 'none' } as const;
    const updated = Object.fromEntries(
      cases.map(({ id, expected }) => [
        id,
        {
          end: { status: 'returned' as const, value: none },
          changedArgs: [0],
          argsAfter: [
            {
              index: 0,
              value: { type: 'array' as const, dtype: 'float64', ...(expected as unknown as { shape: number[]; data: number[] }) },
            },
          ],
        },
      ]),
    );
    expect(grade(content, [outcomeOf(content, updated)]).score).toBe(1);
    const untouched = Object.fromEntries(cases.map(({ id }) => [id, { end: { status: 'returned' as const, value: none } }]));
    expect(grade(content, [outcomeOf(content, untouched)]).score).toBe(0);
  });
});

describe('being much slower than the vectorised solution', () => {
  const content = buildExercise({ vectorised: { case: 'open', weight: 1 } });
  const timed = (milliseconds: number[]): PythonOutcome => {
    const ran = outcomeOf(content);
    const [first] = ran.cases;
    return {
      ...ran,
      cases: [...ran.cases, ...milliseconds.map((each, run) => ({ ...(first as CaseOutcome), id: `timed-${run}`, milliseconds: each }))],
    };
  };

  test('costs its mark only when each of three runs says so', () => {
    const fast = timed([1, 1, 1]);
    expect(grade(content, [timed([11, 30, 12]), fast])).toMatchObject({ score: 0.8, report: { slower: 11 } });
    expect(grade(content, [timed([11, 9, 12]), fast]).score).toBe(1);
  });

  test('runs the timed case three times, in both programs', () => {
    const jobs = gradeCode.jobs?.(content, written, { stems: [], rng }) ?? [];
    expect(jobs.map((job) => job.cases.map(({ id }) => id))).toEqual([
      ['open', 'seeded', 'hidden', 'timed-0', 'timed-1', 'timed-2'],
      ['timed-0', 'timed-1', 'timed-2'],
    ]);
  });
});

describe('what a learner may know', () => {
  const content = buildExercise();
  const run = (changes: Parameters<typeof outcomeOf>[1], feedback: 'due' | 'not-yet') =>
    reportRun({ content, cases: casesOf(content), outcome: outcomeOf(content, changes), feedback });
  const shown = (text: string) => ({ output: { text, isCut: false } });

  test('of a hidden case is no input, value, print or exception text, also when feedback is due', () => {
    const leak = failed({ code: 'exception', type: 'LEAK', message: 'LEAK', line: 4, trace: [{ line: 4, function: 'LEAK' }] });
    const { cases } = run({ hidden: { ...leak, ...shown('LEAK') } }, 'due');
    expect(cases.find(({ id }) => id === 'hidden')).toEqual({
      id: 'hidden',
      isOpen: false,
      verdict: 'wrong',
      reason: { code: 'failure', failure: { code: 'exception', type: '', message: '', line: 4, trace: [] } },
      shown: null,
    });
  });

  test('of a hidden case is both shapes, but not where values differ', () => {
    const wrongShape = run({ hidden: zeros }, 'due').cases[1];
    expect(wrongShape?.reason).toEqual({ code: 'wrong-shape', path: '', wanted: [2, 2], got: [2] });
    const wrongValue = run({ hidden: { ...zeros, shape: [2, 2], data: [0, 0, 0, 0] } }, 'due').cases[1];
    expect(wrongValue?.reason).toEqual({ code: 'wrong-value', path: '', index: null, wanted: null, got: null });
  });

  test('of a hidden case is no shape or length that the program chose freely', () => {
    const reason = (value: PyValue) => run({ hidden: value }, 'due').cases[1]?.reason;
    const some = { code: 'wrong-value', path: '', index: null, wanted: null, got: null };
    expect(reason({ ...zeros, shape: [0, 1010], data: [] })).toEqual(some);
    expect(reason({ ...zeros, shape: [1, 1, 1, 2], data: [0, 0] })).toEqual(some);
    expect(reason({ ...zeros, shape: [1, 4], data: [0, 0, 0, 0] })).toMatchObject({ code: 'wrong-shape', got: [1, 4] });
  });

  test('of a hidden case is no name but that of the exercise, which a program may lack', () => {
    const name = (text: string) => run({ hidden: failed({ code: 'not-defined', name: text }) }, 'due').cases[1]?.reason;
    expect(name('softmax')).toEqual({ code: 'failure', failure: { code: 'not-defined', name: 'softmax' } });
    expect(name('u is 1010')).toEqual({ code: 'failure', failure: { code: 'not-defined', name: '' } });
  });

  test('of a case of the seed is everything once feedback is due, and nothing before', () => {
    expect(run({ seeded: zeros }, 'due').cases[2]?.shown).toMatchObject({
      call: expect.stringContaining('softmax(np.array'),
      got: '[0.0, 0.0]',
    });
    expect(run({ seeded: zeros }, 'not-yet').cases[2]?.shown).toBeNull();
  });

  test('of an open case is everything at any time', () => {
    expect(run({ open: { ...shown('hello') } }, 'not-yet').cases[0]).toMatchObject({
      verdict: 'right',
      shown: { call: 'softmax(np.array([1.0, 2.0]))', expected: '[0.268941, 0.731059]', output: { text: 'hello' } },
    });
  });
});

test('a program is called with what its learner may see before it is called with what stays hidden', () => {
  const content = buildExercise();
  const [job] = gradeCode.jobs?.(content, written, { stems: [], rng }) ?? [];
  expect(job?.cases.map(({ id }) => id)).toEqual(['open', 'seeded', 'hidden']);
});

test('how many times slower is told in two digits, which leave no room for anything else', () => {
  const content = buildExercise({ vectorised: { case: 'open', weight: 1 } });
  const timed = (milliseconds: number): PythonOutcome => {
    const ran = outcomeOf(content);
    const [first] = ran.cases;
    return { ...ran, cases: [...ran.cases, ...[0, 1, 2].map((run) => ({ ...(first as CaseOutcome), id: `timed-${run}`, milliseconds }))] };
  };
  const slower = (milliseconds: number) => grade(content, [timed(milliseconds), timed(1)]).report?.slower;
  expect(slower(12.3456)).toBe(12);
  expect(slower(1e9)).toBe(1000);
});

test('a run of the learner’s own calls the open cases only, with the inputs of the attempt', () => {
  const content = buildExercise();
  const job = openJob(content, written, { rng });
  expect(job.cases.map(({ id }) => id)).toEqual(['open']);
  expect(job.program).not.toContain('SECRET');
});
