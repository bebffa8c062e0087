import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBootLock } from '#lib/db/boot-lock.ts';
import { migrate } from '#lib/db/migrate.ts';
import { env } from '#lib/env.ts';
import { lockDataFolder, makeDataFolder } from '../supervisor/data-folder.ts';
import { startDatabase } from '../supervisor/database.ts';
import { readOrMakeSecrets } from '../supervisor/secrets.ts';
import { StartRefusedError } from '../supervisor/start-refused-error.ts';

/**
 * Runs a command on the database: that of `DATABASE_URL`, else that of the running Kakunin, else the data folder's own,
 * started for as long as the command takes. `run` imports what uses the database only when it is called.
 */
export async function withDatabase(run: () => Promise<number>): Promise<number> {
  if (env.DATABASE_URL) return await runOn(env.DATABASE_URL, run);
  const folder = makeDataFolder(env.DATA_DIR);
  const unlock = tryLock(folder);
  if (unlock === null) return await runAgain(readFileSync(join(folder, 'database-url'), 'utf8').trim());
  try {
    const database = await startDatabase({ dataFolder: folder, password: readOrMakeSecrets(folder).databasePassword });
    try {
      return await runAgain(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    unlock();
  }
}

async function runOn(databaseUrl: string, run: () => Promise<number>): Promise<number> {
  const { db } = await import('#lib/db/client.ts');
  try {
    return await withBootLock(databaseUrl, async () => {
      await migrate(databaseUrl);
      return await run();
    });
  } finally {
    await db.$disconnect();
  }
}

function tryLock(folder: string): (() => void) | null {
  try {
    return lockDataFolder(folder);
  } catch (error) {
    if (error instanceof StartRefusedError) return null;
    throw error;
  }
}

/** The same command in a process of its own: settings are read once, and its have the database in them. */
async function runAgain(databaseUrl: string): Promise<number> {
  const child = spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit', env: { ...process.env, DATABASE_URL: databaseUrl } });
  const [code]: unknown[] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
