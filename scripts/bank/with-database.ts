/** Runs a command on the database of `DATABASE_URL`, which must be migrated; closes the connections after it. */
export async function withDatabase(run: () => Promise<number>): Promise<number> {
  if (!process.env['DATABASE_URL']) {
    process.stderr.write('DATABASE_URL is not set: give the database to work on.\n');
    return 2;
  }
  const { db } = await import('#lib/db/client.ts');
  try {
    return await run();
  } finally {
    await db.$disconnect();
  }
}
