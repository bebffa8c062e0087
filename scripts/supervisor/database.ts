import { join } from 'node:path';
import pg from 'pg';
import { warn } from '../logger.ts';
import { type PostgresServer, startPostgres } from '../postgres/postgres-server.ts';

const database = 'kakunin';
const restartPauseMs = 1_000;

/** The embedded PostgreSQL of a data folder, with our database in it; started again when it ends by itself. */
export async function startDatabase(options: {
  dataFolder: string;
  password: string;
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const start = (port?: number) =>
    startPostgres({
      dataDir: join(options.dataFolder, 'postgres'),
      logFile: join(options.dataFolder, 'postgres.log'),
      password: options.password,
      ...(port === undefined ? {} : { port }),
    });
  let server = await start();
  let isStopping = false;

  const watch = (current: PostgresServer) => {
    current.exited.then(async () => {
      while (!isStopping) {
        warn(`PostgreSQL ended; it starts again in ${restartPauseMs / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, restartPauseMs));
        if (isStopping) return;
        try {
          // The same port, so that everybody's connection string stays right.
          server = await start(current.port);
          watch(server);
          return;
        } catch (error) {
          warn(String(error));
        }
      }
    }, warn);
  };
  watch(server);
  await createDatabase(server.urlOf('postgres'));
  return {
    url: server.urlOf(database),
    stop: async () => {
      isStopping = true;
      await server.stop();
    },
  };
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}
