import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { db } from '#lib/db/client.ts';
import { MigrationError, migrate } from '#lib/db/migrate.ts';

test('a migrated database is left alone', async () => {
  expect(await migrate(process.env['DATABASE_URL'] ?? '')).toEqual([]);
});

test('a failed migration leaves nothing behind and runs again once it is mended', async () => {
  const databaseUrl = await makeEmptyDatabase('kakunin_test_failing');
  const folder = await makeMigrations({ '1_half': 'create table one (id int); select 1/0;' });
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(MigrationError);
  await writeFile(join(folder, '1_half/migration.sql'), 'create table one (id int);');
  expect(await migrate(databaseUrl, folder)).toEqual(['1_half']);
});

test('a function body with semicolons is one statement', async () => {
  const databaseUrl = await makeEmptyDatabase('kakunin_test_function');
  const body = 'begin perform 1; perform 2; end';
  const folder = await makeMigrations({ '1_fn': `create function f() returns void language plpgsql as $$ ${body} $$;` });
  expect(await migrate(databaseUrl, folder)).toEqual(['1_fn']);
});

test('a migration that was changed after it ran is refused by name', async () => {
  const databaseUrl = await makeEmptyDatabase('kakunin_test_edited');
  const folder = await makeMigrations({ '1_first': 'create table one (id int);' });
  await migrate(databaseUrl, folder);
  await writeFile(join(folder, '1_first/migration.sql'), 'create table two (id int);');
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(/1_first was changed/);
});

test('a database of a newer version is refused', async () => {
  const databaseUrl = await makeEmptyDatabase('kakunin_test_newer');
  const folder = await makeMigrations({ '1_first': 'select 1;', '2_newer': 'select 2;' });
  await migrate(databaseUrl, folder);
  await rm(join(folder, '2_newer'), { recursive: true });
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(/newer version of Kakunin \(2_newer\)/);
});

async function makeEmptyDatabase(name: string): Promise<string> {
  await db.$executeRawUnsafe(`create database ${name} template template0`);
  onTestFinished(async () => {
    await db.$executeRawUnsafe(`drop database ${name} with (force)`);
  });
  const url = new URL(process.env['DATABASE_URL'] ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function makeMigrations(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kakunin-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  for (const [name, sql] of Object.entries(files)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}
