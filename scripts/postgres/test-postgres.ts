import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../lib/db/migrate.ts';
import { startPostgres } from './postgres-server.ts';

const template = 'kakunin_test_template';

export type TestPostgres = {
  /** Connection string of the server's database `postgres`. */
  adminUrl: string;
  stop(): Promise<void>;
};

/**
 * A PostgreSQL for tests with a migrated template database, thrown away at the end. It does not wait for
 * the disk. `fill` may put more than the schema into the template.
 */
export async function startTestPostgres(fill?: (databaseUrl: string) => Promise<void>): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-test-'));
  // PostgreSQL may run as another user, who must be able to enter.
  chmodSync(folder, 0o711);
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    password: randomUUID(),
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' },
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const adminUrl = server.urlOf('postgres');
    await runSql(adminUrl, `create database ${template}`);
    await migrate(server.urlOf(template));
    await fill?.(server.urlOf(template));
    return { adminUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A fresh copy of the template; returns its connection string. */
export async function cloneTestDatabase(adminUrl: string): Promise<string> {
  const name = `kakunin_test_${randomUUID().replaceAll('-', '')}`;
  await runSql(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a copy, also when somebody is still connected. */
export async function dropTestDatabase(adminUrl: string, databaseUrl: string): Promise<void> {
  await runSql(adminUrl, `drop database if exists ${new URL(databaseUrl).pathname.slice(1)} with (force)`);
}

/** Runs one statement over a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
