import pg from 'pg';

// Any fixed number; it only must be the same on all machines.
const bootLockKey = 4_200_817;

/**
 * Runs migration and import while no other machine does: several may start at once on one database.
 * The lock belongs to the connection, so it goes when this process dies.
 */
export async function withBootLock<T>(databaseUrl: string, fn: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [bootLockKey]);
    return await fn();
  } finally {
    await client.end();
  }
}
