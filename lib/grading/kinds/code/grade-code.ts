import type { PythonCase, PythonJob, PythonOutcome } from '#lib/python/job.ts';
import type { PyValue } from '#lib/python/value.ts';
import { type GeneratedCase, generateCases } from '#lib/questions/kinds/code/cases.ts';
import { answeredSegments, answerFrom, type CodeAnswer, code } from '#lib/questions/kinds/code/code.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';
import { programOf } from '#lib/questions/kinds/code/regions.ts';
import type { Grader, GradingContext, Mark, PartGrade } from '../../contract.ts';
import { bannedNames } from './banned-names.ts';
import { gradedValueOf } from './graded-value-of.ts';
import { nameMistake } from './name-mistake.ts';
import { reportRun } from './report-run.ts';
import { slowerThan, TIMED_RUNS } from './slower-than.ts';

/** The mark for not being much slower than the vectorised solution. */
export const VECTORISED_MARK = 'vectorised';
const AT_LEAST_TIMES_SLOWER = 10;

/** Weights of the cases whose result is right / all weights. A banned name earns nothing: the lesson is to do without. */
export const gradeCode: Grader<CodeContent, CodeAnswer> = {
  version: 1,
  empty: { kind: 'code', schema: 1, regions: {} },

  jobs(content, answer, { rng }) {
    const cases = generateCases(content, rng());
    const learner = jobOf(
      content,
      answer,
      inOrderOfCalls(cases).map((each) => toPythonCase(content, each)),
    );
    const timed = cases.find((each) => each.id === content.vectorised?.case);
    if (!timed) return [learner];
    const runs = Array.from({ length: TIMED_RUNS }, (_, run) => ({ ...toPythonCase(content, timed), id: `timed-${run}` }));
    const solution = answerFrom(content.files['solution.py'] ?? '');
    return [{ ...learner, cases: [...learner.cases, ...runs] }, jobOf(content, solution, runs)];
  },

  grade(content, answer, context) {
    const { rng, outcomes } = context;
    const cases = generateCases(content, rng());
    const [outcome, solution] = outcomes;
    if (!code.isAnswered(answer)) return unanswered(content, cases);
    if (!outcome) throw new Error('a program is graded by what it did: it has not been run');
    const report = reportRun({ content, cases, outcome, feedback: 'due' });
    const banned = bannedNames(openCode(content, answer), content.banned ?? []);
    const slower = content.vectorised && solution ? slowerThan(outcome, solution) : null;

    const marks = cases.map((each): Mark & { weight: number } => ({
      id: each.id,
      verdict: report.cases.find((one) => one.id === each.id)?.verdict ?? 'missed',
      weight: each.weight,
    }));
    const areRight = marks.every((mark) => mark.verdict === 'right');
    if (content.vectorised) {
      const isFast = areRight && !(slower !== null && slower >= AT_LEAST_TIMES_SLOWER);
      marks.push({ id: VECTORISED_MARK, verdict: isFast ? 'right' : 'missed', weight: content.vectorised.weight });
    }
    const total = marks.reduce((sum, { weight }) => sum + weight, 0);
    const earned = marks.reduce((sum, { verdict, weight }) => sum + (verdict === 'right' ? weight : 0), 0);
    const values = cases.map((each) => gradedValue(content, each, outcome));
    const changed = report.cases.some((each) => each.reason?.code === 'changed-argument');
    return {
      score: banned.length > 0 ? 0 : earned / total,
      answered: true,
      provisional: false,
      marks: marks.map(({ weight: _, ...mark }) => mark),
      notes: [],
      misconceptions: areRight
        ? []
        : [
            ...nameMistake({ reference: content.reference, cases, values, tolerance: content.tolerance }),
            ...(changed ? ['changes-argument'] : []),
          ],
      report: { ...report, banned, slower: slower === null ? null : roughly(slower) },
    };
  },
};

/** Two digits say how slow a program is; more of them, which it can choose, would carry out what a hidden case holds. */
function roughly(times: number): number {
  return Number(Math.min(times, 1000).toPrecision(2));
}

/** The program with only the open cases: what a learner may run at any time. */
export function openJob(content: CodeContent, answer: CodeAnswer, { rng }: Pick<GradingContext, 'rng'>): PythonJob {
  const cases = generateCases(content, rng()).filter((each) => each.isOpen);
  return jobOf(
    content,
    answer,
    cases.map((each) => toPythonCase(content, each)),
  );
}

function jobOf(content: CodeContent, answer: CodeAnswer, cases: PythonCase[]): PythonJob {
  const driver = content.files['driver.py'];
  return { program: programOf(answeredSegments(content, answer)), ...(driver !== undefined && { driver }), cases };
}

/** A program can keep what it was called with and tell it in a later call: what is shown first is called first. */
function inOrderOfCalls(cases: readonly GeneratedCase[]): GeneratedCase[] {
  const rank = ({ isOpen, isSeeded }: GeneratedCase) => (isOpen ? 0 : isSeeded ? 1 : 2);
  return cases.toSorted((a, b) => rank(a) - rank(b));
}

function toPythonCase({ call }: CodeContent, { id, args, seed }: GeneratedCase): PythonCase {
  return { id, call, args, seed };
}

function openCode(content: CodeContent, answer: CodeAnswer): string {
  const open = answeredSegments(content, answer).filter((segment) => segment.isOpen);
  return open.map((segment) => segment.code).join('\n');
}

function gradedValue(content: CodeContent, { id, args }: GeneratedCase, outcome: PythonOutcome): PyValue | null {
  const run = outcome.cases.find((each) => each.id === id);
  return run ? gradedValueOf(content, args, run) : null;
}

function unanswered(content: CodeContent, cases: readonly GeneratedCase[]): PartGrade {
  const marks = [...cases.map(({ id }) => id), ...(content.vectorised ? [VECTORISED_MARK] : [])];
  return {
    score: 0,
    answered: false,
    provisional: false,
    marks: marks.map((id) => ({ id, verdict: 'missed' })),
    notes: ['unanswered'],
    misconceptions: [],
  };
}
