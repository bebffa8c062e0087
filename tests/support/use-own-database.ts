import { afterAll, inject } from 'vitest';
import { cloneTestDatabase, dropTestDatabase } from '../../scripts/postgres/test-postgres.ts';

// Runs before the test file and what it imports: `db` connects to the copy made here.
const adminUrl = inject('postgresUrl');
const databaseUrl = await cloneTestDatabase(adminUrl);
process.env['DATABASE_URL'] = databaseUrl;

const holder = globalThis as typeof globalThis & { kakuninDb?: { $disconnect(): Promise<void> } };

afterAll(async () => {
  await holder.kakuninDb?.$disconnect();
  await dropTestDatabase(adminUrl, databaseUrl);
});
