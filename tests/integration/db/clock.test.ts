import { expect, test } from 'vitest';
import { now } from '#lib/clock.ts';
import { db } from '#lib/db/client.ts';
import { advanceClock, setClock } from '../../support/database.ts';

const aDayInMs = 24 * 60 * 60 * 1000;

test('the clock is set and runs on from there', async () => {
  await setClock('2030-01-01T00:00:00Z');
  const first = await now();
  expect(first.toISOString()).toMatch(/^2030-01-01T00:00:0/);
  expect((await now()).getTime()).toBeGreaterThanOrEqual(first.getTime());
});

test('the clock is moved forward', async () => {
  await setClock('2030-01-01T00:00:00Z');
  await advanceClock(aDayInMs / 1000);
  expect((await now()).toISOString()).toMatch(/^2030-01-02T00:00:0/);
});

test('the clock cannot be moved in a database that is no test database', async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  const other = 'production_like';
  // A database is renamed from another connection only; the function reads the name, so a copy is enough.
  await db.$executeRawUnsafe(`create database ${other} template template0`);
  try {
    expect(name.startsWith('kakunin_test')).toBe(true);
    const url = new URL(process.env['DATABASE_URL'] ?? '');
    url.pathname = `/${other}`;
    const { migrate } = await import('#lib/db/migrate.ts');
    await migrate(url.href);
    const pg = await import('pg');
    const client = new pg.default.Client({ connectionString: url.href });
    await client.connect();
    await expect(client.query("insert into clock_offset (amount) values ('1 hour')")).rejects.toThrow(/test databases only/);
    await client.end();
  } finally {
    await db.$executeRawUnsafe(`drop database ${other} with (force)`);
  }
});
