import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { PythonCase, PythonJob, PythonOutcome } from '#lib/python/job.ts';
import { type PoolOptions, startPythonPool } from '#lib/python/pool/start-python-pool.ts';
import type { PythonPool } from '#lib/python/python-pool.ts';
import type { PyValue } from '#lib/python/value.ts';

const root = join(import.meta.dirname, '../..');

/** A pool for the tests of a file: started before them, ended after them. Give it what the tests depend on. */
export function poolForFile(options: Partial<PoolOptions> = {}): () => PythonPool {
  let pool: PythonPool | undefined;
  beforeAll(async () => {
    pool = startPythonPool({ root, runners: 1, eager: true, ...options });
    // The first job waits for the self-test.
    await pool.run({ program: '', cases: [] }, { owner: 'start' });
  }, 180_000);
  afterAll(() => pool?.stop());
  return () => {
    if (!pool) throw new Error('the pool is there in tests only');
    return pool;
  };
}

/** A case that calls `f`. */
export function buildCase(overrides: Partial<PythonCase> = {}): PythonCase {
  return { id: 'case', call: 'f', args: [], seed: 1, ...overrides };
}

/** Runs a program and calls its `f` once with the given arguments. */
export function runOnce(
  pool: PythonPool,
  program: string,
  options: { args?: PyValue[]; job?: Partial<PythonJob> } = {},
): Promise<PythonOutcome> {
  const cases = [buildCase({ args: options.args ?? [] })];
  return pool.run({ program, cases, ...options.job }, { owner: 'learner' });
}

/** What the only case of an outcome returned. @throws Error when it did not */
export function returned(outcome: PythonOutcome): PyValue {
  const end = outcome.cases.at(-1)?.end;
  if (end?.status !== 'returned') throw new Error(`nothing was returned: ${JSON.stringify(outcome)}`);
  return end.value;
}

/** Why an outcome, or its only case, is a failure; `null` when it is none. */
export function failureOf(outcome: PythonOutcome) {
  if (outcome.status === 'stopped') return outcome.failure;
  const end = outcome.cases.at(-1)?.end;
  return end?.status === 'failed' ? end.failure : null;
}

export const float = (value: number): PyValue => ({ type: 'float', value });
export const int = (value: number): PyValue => ({ type: 'int', value });
export const str = (value: string): PyValue => ({ type: 'str', value });
export const array = (data: number[], shape = [data.length], dtype = 'float64'): PyValue => ({ type: 'array', dtype, shape, data });

/** The process ids of the runners of this process (Linux): the processes that run Node, not those that wrap them. */
export function runnerPids(): number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
        return [
          { pid: Number(name), parent, isRunner: /lib\/python\/runner\/main\.ts/.test(command), isWrapper: command.startsWith('bwrap') },
        ];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
  const isOurs = (pid: number): boolean =>
    pid === process.pid || processes.some((one) => one.pid === pid && one.isRunner && isOurs(one.parent));
  return processes.filter((one) => one.isRunner && !one.isWrapper && isOurs(one.parent)).map(({ pid }) => pid);
}
