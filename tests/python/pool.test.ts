import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { startPythonPool } from '#lib/python/pool/start-python-pool.ts';
import { PythonBusyError, PythonUnavailableError } from '#lib/python/python-pool.ts';
import { failureOf, float, poolForFile, returned, runnerPids, runOnce } from '#tests/support/python.ts';

const pool = poolForFile({ runners: 1, capacity: 8 });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const killIfThere = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
};
const quick = 'def f():\n    return 1.0\n';
const slow =
  'import time\ndef f():\n    before = time.perf_counter()\n    while time.perf_counter() - before < 0.3: pass\n    return 2.0\n';

test('a pool has proved its seal before it runs anything', () => {
  const { state, openings, walls } = pool().health();
  expect({ state, openings }).toEqual({ state: 'ready', openings: [] });
  expect(walls).toEqual(expect.arrayContaining(['wasm', 'node-permissions']));
});

test("one owner's many jobs do not make another wait for all of them", async () => {
  const order: string[] = [];
  const run = (owner: string) =>
    pool()
      .run({ program: slow, cases: [] }, { owner })
      .then(() => order.push(owner));
  await Promise.all([run('busy'), run('busy'), run('busy'), run('busy'), run('other')]);
  // After the job that runs already and, at most, the one whose turn it was.
  expect(order.indexOf('other')).toBeLessThanOrEqual(2);
});

test('when too many wait the next is refused, and those who wait are served', async () => {
  const jobs = Array.from({ length: 12 }, (_, index) =>
    runOnce(pool(), slow, { job: { program: quick } })
      .then(returned)
      .catch((error) => [index, error]),
  );
  const owners = Array.from({ length: 12 }, (_, index) => pool().run({ program: quick, cases: [] }, { owner: `owner ${index}` }));
  const results = await Promise.allSettled([...jobs, ...owners]);
  const refused = results.filter((one) => one.status === 'rejected').map((one) => one.reason);
  expect(refused.length).toBeGreaterThan(0);
  for (const error of refused) expect(error).toBeInstanceOf(PythonBusyError);
  expect(pool().health().totals.refusedBusy).toBeGreaterThan(0);
  expect(results.filter((one) => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(8);
});

test('a job whose runner is killed is run again by another and ends right', async () => {
  const before = pool().health().totals.retried;
  const running = runOnce(pool(), slow);
  await wait(100);
  for (const pid of runnerPids()) killIfThere(pid);
  expect(returned(await running)).toEqual(float(2));
  expect(pool().health().totals.retried).toBeGreaterThan(before);
});

test('a job whose runners are killed again and again is unavailable, never a grade', async () => {
  const program = slow.replace('0.3', '60');
  const running = runOnce(pool(), program, { job: { timeLimitMs: 60_000 } });
  const killing = setInterval(() => {
    if (pool().health().runners.busy > 0) for (const pid of runnerPids()) killIfThere(pid);
  }, 20);
  try {
    await expect(running).rejects.toThrow(PythonUnavailableError);
  } finally {
    clearInterval(killing);
  }
  expect(returned(await runOnce(pool(), quick))).toEqual(float(1));
}, 90_000);

test('a job that breaks its runner is followed by honest ones at once: there is a spare', async () => {
  await pool().run({ program: 'import os\nos._exit(1)', cases: [] }, { owner: 'rude' });
  expect(returned(await runOnce(pool(), quick))).toEqual(float(1));
});

test('many jobs at once each get their own answer', async () => {
  const values = [1, 2, 3, 4].map((value) => runOnce(pool(), `def f(x):\n    return x * ${value}\n`, { args: [float(10)] }));
  expect((await Promise.all(values)).map(returned)).toEqual([10, 20, 30, 40].map(float));
});

test('a stopped pool leaves no process, rejects what waits and takes nothing more', async () => {
  const own = startPythonPool({ root: process.cwd(), runners: 1 });
  expect(own.health().state).toBe('starting');
  await vi.waitFor(() => expect(pool().health().runners).toEqual({ ready: 2, busy: 0, starting: 0 }), 25_000);
  const others = new Set(runnerPids());
  await own.run({ program: quick, cases: [] }, { owner: 'a' });
  const pids = runnerPids().filter((pid) => !others.has(pid));
  expect(pids.length).toBeGreaterThan(0);
  const rejected = expect(runOnce(own, slow)).rejects.toThrow(PythonUnavailableError);
  await own.stop();
  await rejected;
  await vi.waitFor(() => expect(runnerPids().filter((pid) => pids.includes(pid))).toEqual([]), 20_000);
  await expect(runOnce(own, quick)).rejects.toThrow(PythonUnavailableError);
}, 90_000);

test('runners that do not start make the pool say so instead of waiting for ever', async () => {
  const broken = startPythonPool({ root: '/nowhere', runners: 1 });
  await expect(runOnce(broken, quick)).rejects.toThrow(PythonUnavailableError);
  expect(broken.health().state).toBe('failing');
  await expect(runOnce(broken, quick)).rejects.toThrow(PythonUnavailableError);
  await broken.stop();
});

test('a failure of the learner is an outcome, not an error', async () => {
  expect(failureOf(await runOnce(pool(), 'def f():\n    raise ValueError("no")\n'))).toMatchObject({ code: 'exception' });
});

test('a program that runs one job and stops the pool goes on to its own end', async () => {
  const script = `
    import { startPythonPool } from '#lib/python/pool/start-python-pool.ts';
    const pool = startPythonPool({ root: process.cwd(), runners: 2 });
    await pool.run({ program: '', cases: [] }, { owner: 'script' });
    await pool.stop();
    process.stdout.write('the end');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  expect(stdout).toBe('the end');
});
