import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from '../../../scripts/process/is-alive.ts';
import { root } from '../../../scripts/root.ts';

/** Of one start; a test has several. */
const limitMs = 90_000;
vi.setConfig({ testTimeout: 4 * limitMs });

type Started = { child: ChildProcess; output: () => string };

/** `npm start` as a process; ROLE=worker needs neither a port nor a build. */
function start(dataDir: string, env: Record<string, string> = {}): Started {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'scripts/start.ts')], {
    env: { ...inherited, NODE_ENV: 'production', DATA_DIR: dataDir, ROLE: 'worker', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  return { child, output: () => output };
}

async function untilReady({ child, output }: Started): Promise<void> {
  const failed = once(child, 'exit').then(() => {
    throw new Error(output());
  });
  const ready = vi.waitUntil(() => output().includes('Ready after'), limitMs);
  await Promise.race([failed, ready]);
  failed.catch(() => {});
}

function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-start-'));
  // As root PostgreSQL runs as another user, who must be able to enter.
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

const postmasterPid = (dataDir: string) => Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);

test('a second instance is refused, a stop is clean, and a crash recovers by itself', async () => {
  const dataDir = makeDataDir();
  const first = start(dataDir);
  await untilReady(first);

  const second = start(dataDir);
  const [refused] = await once(second.child, 'exit');
  expect(refused).toBe(1);
  expect(second.output()).toContain(`process ${first.child.pid}`);

  // Killed: PostgreSQL stays behind as an orphan, the lock too.
  const orphan = postmasterPid(dataDir);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect(isAlive(orphan)).toBe(true);

  const third = start(dataDir);
  await untilReady(third);
  expect(isAlive(orphan)).toBe(false);

  const running = postmasterPid(dataDir);
  third.child.kill('SIGINT');
  const [stopped] = await once(third.child, 'exit');
  expect(stopped).toBe(0);
  expect(isAlive(running)).toBe(false);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

test('a taken port is named before anything is started', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const dataDir = makeDataDir();
  const started = start(dataDir, { ROLE: 'web', PORT: String(port) });
  expect(await once(started.child, 'exit')).toEqual([1, null]);
  expect(started.output()).toContain(`Port ${port} is taken`);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
});

test('a wrong setting is named with what is expected', async () => {
  const started = start(makeDataDir(), { PORT: 'abc' });
  expect(await once(started.child, 'exit')).toEqual([1, null]);
  expect(started.output()).toContain('PORT: expected a port number');
});

test("a database of one's own needs secrets, and the refusal says how to make them", async () => {
  const started = start(makeDataDir(), { DATABASE_URL: 'postgresql://user@127.0.0.1:1/none' });
  expect(await once(started.child, 'exit')).toEqual([1, null]);
  expect(started.output()).toMatch(/NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY(.|\n)*randomBytes/);
});
