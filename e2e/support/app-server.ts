import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { findFreePort } from '../../scripts/postgres/postgres-server.ts';
import { cloneTestDatabase, dropTestDatabase } from '../../scripts/postgres/test-postgres.ts';
import { root } from '../../scripts/root.ts';

export type AppServer = { url: string; databaseUrl: string; stop(): Promise<void> };

/** The production build on a database of its own, for one Playwright worker. */
export async function startOwnAppServer(): Promise<AppServer> {
  const adminUrl = process.env['KAKUNIN_TEST_POSTGRES'];
  if (!adminUrl) throw new Error('The global setup of the end-to-end tests did not run.');
  const databaseUrl = await cloneTestDatabase(adminUrl);
  const server = await startAppServer({ databaseUrl, secret: randomBytes(32).toString('base64') });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await dropTestDatabase(adminUrl, databaseUrl);
    },
  };
}

/** The production build on this database, with the worker beside it: what `npm start` runs. */
export async function startAppServer({ databaseUrl, secret }: { databaseUrl: string; secret: string }): Promise<AppServer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: url,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  const children = await Promise.all(['web', 'worker'].map((name) => launch(name, env)));
  return {
    url,
    databaseUrl,
    stop: async () => {
      await Promise.all(children.map(end));
    },
  };
}

async function launch(name: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(`${root}/scripts/${name}.ts`, {
    env,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`The ${name} process ended before it was ready.`);
  });
  await Promise.race([once(child, 'message'), failed]);
  // From here on its end is looked at where it is stopped.
  failed.catch(() => {});
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
