import type { TestProject } from 'vitest/node';
import { startTestPostgres } from '../../scripts/postgres/test-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run of the integration tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  project.provide('postgresUrl', server.adminUrl);
  return () => server.stop();
}
