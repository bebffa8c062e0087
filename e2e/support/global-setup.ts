import { fork } from 'node:child_process';
import { once } from 'node:events';
import { startTestPostgres } from '../../scripts/postgres/test-postgres.ts';
import { root } from '../../scripts/root.ts';

/** One PostgreSQL for the run; the template that each Playwright worker copies has the bank in it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres(importBankInto);
  process.env['KAKUNIN_TEST_POSTGRES'] = postgres.adminUrl;
  return () => postgres.stop();
}

async function importBankInto(databaseUrl: string): Promise<void> {
  const child = fork(`${root}/scripts/prepare-database.ts`, {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The bank could not be imported for the end-to-end tests.');
}
