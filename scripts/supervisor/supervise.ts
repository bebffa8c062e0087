import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../../lib/env.ts';
import { buildApp, findCurrentBuild } from '../build/build-app.ts';
import { giveUp, say, step, stopwatch } from '../logger.ts';
import { checkPort, PortError } from './check-port.ts';
import { DataFolderInUseError, lockDataFolder, makeDataFolder } from './data-folder.ts';
import { startDatabase } from './database.ts';
import { keepRunning } from './managed-process.ts';
import { prepareDatabase } from './prepare.ts';
import { readOrMakeSecrets } from './secrets.ts';
import { describeMissingSecrets, findAppUrl, makeChildEnv, root } from './settings.ts';

type Mode = 'production' | 'development';
type Stop = () => Promise<void>;

/** Starts everything this machine shall run, keeps it running, and stops it in order when asked to. */
export async function supervise(mode: Mode): Promise<void> {
  const elapsed = stopwatch();
  // What was started, to be stopped in the opposite order.
  const stops: Stop[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = () => {
    stopping ??= stopInOrder(stops);
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      say('\n  stopping …');
      stopAll().then(
        () => process.exit(0),
        (error: unknown) => giveUp(String(error)),
      );
    });
  }
  try {
    await start(mode, stops);
    if (!stopping) say(`\n  Ready after ${elapsed()}. Ctrl-C stops it.`);
  } catch (error) {
    if (stopping) return;
    await stopAll();
    giveUp(describeFailure(error));
  }
}

async function stopInOrder(stops: Stop[]): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

async function start(mode: Mode, stops: Stop[]): Promise<void> {
  const missing = describeMissingSecrets();
  if (missing) giveUp(missing);
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
  const { adminToken } = await prepareDatabase(childEnv);

  if (isWeb && mode === 'production' && !findCurrentBuild(root)) {
    const building = new AbortController();
    stops.push(async () => building.abort());
    await step('build the pages (only after changes, up to a minute)', () => buildApp(root, { env: childEnv, signal: building.signal }));
  }
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
  if (error instanceof PortError || error instanceof DataFolderInUseError) return error.message;
  return `The start failed: ${error instanceof Error ? error.message : String(error)}`;
}
