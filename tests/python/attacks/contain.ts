import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { gradingContextOf, runAndGradePart, type VersionedGrade } from '#lib/grading/grade-question.ts';
import { reportRun } from '#lib/grading/kinds/code/report-run.ts';
import type { PythonOutcome } from '#lib/python/job.ts';
import { startPythonPool } from '#lib/python/pool/start-python-pool.ts';
import type { PythonHealth, PythonPool } from '#lib/python/python-pool.ts';
import { generateCases } from '#lib/questions/kinds/code/cases.ts';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';
import { partRng } from '#lib/questions/part-rng.ts';
import { runnerPids } from '../../support/python.ts';
import { type Exercise, HIDDEN_INPUTS, root, SOFTMAX, softmaxExercise } from './exercise.ts';
import { otherDescendants, residentMegabytes } from './processes.ts';

const SEED = 3;
/** Written into the program of the learner beside and before; an attack that finds it has reached into another run. */
const ANOTHER_LEARNERS = 'hidden-thought-of-another-learner';
const HONEST = `note = '${ANOTHER_LEARNERS}'\n${SOFTMAX}`;
const HOST_SECRET = 'the-content-of-a-host-file';
/** When a process that does not hear the interrupt is killed; on a machine with too much to do it gets more time on the wall. */
const hardLimitMs = () => 2000 + 1500 + ((loadavg()[0] ?? 0) > availableParallelism() ? 12_000 : 0);
/** A runner starts in about two seconds, on a machine with too much to do in many more. */
const waitForRunnersMs = 110_000;
/** Node and the interpreter take 230 MB, a program at most 256 MB more. */
const MAX_RUNNER_MB = 700;

type Options = {
  timeLimitMs?: number;
  /** What its right cases earn; a program that computes wrong values earns nothing. */
  earns?: number;
  exercise?: Exercise;
};

export type Contained = {
  outcome: PythonOutcome;
  grade: VersionedGrade;
  /** What its learner may know before and after feedback is due, as text. */
  seen: string;
  reports: { due: CodeReport; notYet: CodeReport };
  /** All that was printed, also where nobody may see it. */
  printed: string;
};

/** What an attack may try its hand on. */
export type Host = { folder: string; file: string; port: number };

/** A pool under attack, for the tests of a file. */
export function attackedPool() {
  let pool: PythonPool | undefined;
  let server: Server | undefined;
  let connections = 0;
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-host-'));
  vi.setConfig({ testTimeout: 2 * waitForRunnersMs });
  const host: Host = { folder, file: join(folder, 'secret.txt'), port: 0 };

  const until = async (isSo: (health: PythonHealth) => boolean) => {
    const end = performance.now() + waitForRunnersMs;
    while (pool && !isSo(pool.health())) {
      if (performance.now() > end) throw new Error(`runners do not come: ${JSON.stringify(pool.health())}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  beforeAll(async () => {
    writeFileSync(host.file, HOST_SECRET);
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) host.port = address.port;
    pool = startPythonPool({ root, runners: 2, eager: true });
    await until(({ runners }) => runners.ready >= 2);
  }, 2 * waitForRunnersMs);
  afterAll(async () => {
    server?.close();
    rmSync(folder, { recursive: true });
    await pool?.stop();
  });

  const run = async (program: string, { timeLimitMs, exercise = softmaxExercise }: Options & { owner: string }, owner: string) => {
    const { part, question } = exercise;
    const outcomes: PythonOutcome[] = [];
    const grade = await runAndGradePart(
      part,
      { kind: 'code', schema: 1, regions: { body: program } },
      {
        context: gradingContextOf(question, SEED),
        run: async (job) => {
          if (!pool) throw new Error('the pool is there in tests only');
          const outcome = await pool.run({ ...job, ...(timeLimitMs !== undefined && { timeLimitMs }) }, { owner });
          outcomes.push(outcome);
          return outcome;
        },
      },
    );
    const [outcome] = outcomes;
    if (!outcome || !grade.report) throw new Error('the program was not run');
    const cases = generateCases(part.content, partRng(SEED, part.id));
    const notYet = reportRun({ content: part.content, cases, outcome, feedback: 'not-yet' });
    return { outcome, grade, reports: { due: grade.report, notYet } };
  };
  const honest = async () => expect((await run(HONEST, { owner: 'honest' }, 'honest')).grade.score).toBe(1);

  /**
   * Has a hostile program graded as an answer to the softmax exercise, honest ones beside it and right after it, and
   * checks what holds for every attack: it reaches nothing of the host, ends in time and within its memory, learns no
   * hidden input, harms nobody and earns what its values are worth. What else a test wants to know is in the answer.
   */
  const contain = async (attack: string | ((host: Host) => string), options: Options = {}): Promise<Contained> => {
    const program = typeof attack === 'string' ? attack : attack(host);
    // One for the attack and one for the honest job beside it; the first that is ready takes the attack.
    await until(({ runners }) => runners.ready >= 2);
    const [ownMemory, connectionsBefore] = [process.memoryUsage().rss, connections];
    let [megabytes, tookMs, isOver] = [0, 0, false];
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, ...runnerPids().map(residentMegabytes));
    }, 250);
    const started = performance.now();
    const attacked = run(program, { owner: 'attacker', ...options }, 'attacker').finally(() => {
      tookMs = performance.now() - started;
      isOver = true;
    });
    try {
      do {
        await honest();
        await new Promise((resolve) => setTimeout(resolve, 20));
      } while (!isOver);
    } finally {
      clearInterval(watch);
    }
    const { outcome, grade, reports } = await attacked;

    // With nobody at work the runner that was attacked, if it is still there, is the first to be taken again.
    await until(({ runners }) => runners.busy === 0 && runners.ready >= 1);
    await Promise.all([honest(), honest()]);

    expect(tookMs).toBeLessThan((options.timeLimitMs ?? 2000) + hardLimitMs());
    expect(Math.max(megabytes, ...runnerPids().map(residentMegabytes))).toBeLessThan(MAX_RUNNER_MB);
    expect((process.memoryUsage().rss - ownMemory) / 2 ** 20).toBeLessThan(300);
    expect(readdirSync(folder)).toEqual(['secret.txt']);
    expect(readFileSync(host.file, 'utf8')).toBe(HOST_SECRET);
    expect(existsSync('/tmp/kakunin-escaped')).toBe(false);
    expect(connections).toBe(connectionsBefore);
    expect(otherDescendants()).toEqual([]);
    expect(pool?.health()).toMatchObject({ state: 'ready', openings: [] });
    const everything = JSON.stringify({ outcome, grade, reports });
    expect(everything).not.toContain(HOST_SECRET);
    expect(everything).not.toContain(ANOTHER_LEARNERS);
    const seen = JSON.stringify({ grade, reports });
    expect(seen).not.toMatch(HIDDEN_INPUTS);
    expect(grade.score, JSON.stringify(outcome).slice(0, 2000)).toBeCloseTo(options.earns ?? 0, 9);
    const printed = [outcome.output, ...outcome.cases.map((each) => each.output)].map(({ text }) => text).join('');
    return { outcome, grade, reports, seen, printed };
  };
  return { contain, host, pool: () => pool };
}
