import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from '../../../../scripts/process/is-alive.ts';
import { keepRunning } from '../../../../scripts/supervisor/managed-process.ts';

/** A program that notes its process id before it does what `behaviour` says. */
function makeProgram(behaviour: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-managed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = join(folder, 'program.mjs');
  writeFileSync(script, `import { appendFileSync } from 'node:fs'; appendFileSync('${folder}/pids', process.pid + '\\n'); ${behaviour}`);
  const pids = () => readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n').map(Number);
  return { options: { name: 'test', script, env: process.env }, pids };
}

const healthy = "process.send({ type: 'ready' }); setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0));";

test('a process that dies is started again, and a stop is final', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { options, pids } = makeProgram(healthy);
  const managed = await keepRunning(options);
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  await vi.waitUntil(() => pids().length === 2, 5_000);
  await managed.stop();
  expect(pids().map(isAlive)).toEqual([false, false]);
});

test('a process that ends before it is ready fails the start and is not tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { options, pids } = makeProgram('process.exit(3);');
  await expect(keepRunning(options)).rejects.toThrow('ended with code 3');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(pids()).toHaveLength(1);
});
