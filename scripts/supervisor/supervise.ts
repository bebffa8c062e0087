import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { env } from '../../lib/env.ts';
import { buildApp, findCurrentBuild } from '../build/build-app.ts';
import { giveUp, say, step, stopwatch } from '../logger.ts';
import { root } from '../root.ts';
import { checkPort } from './check-port.ts';
import { lockDataFolder, makeDataFolder } from './data-folder.ts';
import { startDatabase } from './database.ts';
import { keepRunning } from './managed-process.ts';
import { prepareDatabase } from './prepare.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { describeMissingSecrets, findAppUrl, makeChildEnv } from './settings.ts';
import { StartRefusedError } from './start-refused-error.ts';

type Mode = 'production' | 'development';
type Stop = () => Promise<void>;

// A stop that comes during the start waits for the step at hand, but not for ever.
const startLimitMs = 10_000;

/** Starts everything this machine shall run, keeps it running, and stops it in order when asked to. */
export async function supervise(mode: Mode): Promise<never> {
  const elapsed = stopwatch();
  const stopRequest = new AbortController();
  const stopRequested = once(stopRequest.signal, 'abort');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopRequest.abort());
  // What was started, to be stopped in the opposite order.
  const stops: Stop[] = [];
  let failure: unknown;
  try {
    const starting = start(mode, stops, stopRequest.signal);
    await Promise.race([starting, stopRequested.then(() => delay(startLimitMs))]);
    if (!stopRequest.signal.aborted) say(`\n  Ready after ${elapsed()}. Ctrl-C stops it.`);
    await stopRequested;
  } catch (error) {
    failure = error;
  }
  const wasRequested = stopRequest.signal.aborted;
  if (wasRequested) say('\n  stopping …');
  for (const stop of stops.reverse()) await stop();
  if (wasRequested) process.exit(0);
  giveUp(describeFailure(failure));
}

async function start(mode: Mode, stops: Stop[], stopSignal: AbortSignal): Promise<void> {
  const missing = describeMissingSecrets();
  if (missing) throw new StartRefusedError(missing);
  const isWeb = env.ROLE !== 'worker';
  const isWorker = env.ROLE !== 'web';
  const dataFolder = makeDataFolder(env.DATA_DIR);
  // Without embedded PostgreSQL nothing in the folder is written, and several roles may share a machine.
  if (!env.DATABASE_URL) {
    const unlock = lockDataFolder(dataFolder);
    stops.push(async () => unlock());
  }
  if (isWeb) await checkPort(env.PORT, env.HOST);
  const secrets = env.DATABASE_URL ? null : readOrMakeSecrets(dataFolder);

  let databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) {
    const database = await step('start PostgreSQL', () => startDatabase({ dataFolder, password: secrets?.databasePassword ?? '' }));
    stops.push(database.stop);
    databaseUrl = database.url;
    // For `npm run bank` beside a running instance.
    writeFileSync(join(dataFolder, 'database-url'), databaseUrl, { mode: 0o600 });
  }
  const childEnv = makeChildEnv({ databaseUrl, secrets, mode });
  stopSignal.throwIfAborted();
  const { adminToken } = await prepareDatabase(childEnv);

  stopSignal.throwIfAborted();
  if (isWeb && mode === 'production' && !findCurrentBuild(root)) {
    await step('build the pages (only after changes, up to a minute)', () => buildApp(root, { env: childEnv, signal: stopSignal }));
  }
  stopSignal.throwIfAborted();
  const launches = [
    isWeb && step('start web server', () => launch('web', childEnv, stops)),
    isWorker && step('start worker', () => launch('worker', childEnv, stops)),
  ];
  await Promise.all(launches);
  if (isWeb) announce(adminToken);
}

async function launch(name: 'web' | 'worker', childEnv: NodeJS.ProcessEnv, stops: Stop[]): Promise<void> {
  const script = join(root, 'scripts', `${name}.ts`);
  const child = await keepRunning({ name, script, env: childEnv });
  stops.push(child.stop);
}

function announce(adminToken: string | null): void {
  say(`\n  Kakunin 確認   ${findAppUrl()}`);
  if (adminToken) {
    say('\n  There is no admin yet. This link makes the first one; it works once and is replaced at each start:');
    say(`  ${findAppUrl()}/first-admin?token=${adminToken}`);
  }
}

function describeFailure(error: unknown): string {
  if (error instanceof StartRefusedError) return error.message;
  return `The start failed: ${error instanceof Error ? error.message : String(error)}`;
}
