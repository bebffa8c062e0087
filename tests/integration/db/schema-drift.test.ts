import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filters, withSchemaEngine } from '#lib/db/schema-engine.ts';
import { runSql } from '../../../scripts/postgres/test-postgres.ts';
import { describeSchema } from '../../support/describe-schema.ts';

const schemaFile = join(import.meta.dirname, '../../../prisma/schema.prisma');
// Written by hand in the migrations because the Prisma schema cannot say them.
const handWritten = [
  /^column (clock_offset|_prisma_migrations)\./,
  /^index .* ON public\.(clock_offset|_prisma_migrations) /,
  /^index .* WHERE /,
];

test('the migrations make exactly what the Prisma schema describes', async () => {
  const migratedUrl = process.env['DATABASE_URL'] ?? '';
  const describedUrl = await makeDatabase(migratedUrl, 'kakunin_test_described');
  const script = await withSchemaEngine(describedUrl, async (engine) => {
    const content = await readFile(schemaFile, 'utf8');
    const to = { tag: 'schemaDatamodel' as const, files: [{ path: schemaFile, content }] };
    return (await engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters })).stdout;
  });
  await runSql(describedUrl, script ?? '');
  const described = await describeSchema(describedUrl);
  const migrated = await describeSchema(migratedUrl);
  expect({
    missingInMigrations: described.filter((line) => !migrated.includes(line)),
    missingInSchema: migrated.filter((line) => !described.includes(line) && !handWritten.some((pattern) => pattern.test(line))),
  }).toEqual({ missingInMigrations: [], missingInSchema: [] });
});

async function makeDatabase(besideUrl: string, name: string): Promise<string> {
  await runSql(besideUrl, `create database ${name} template template0`);
  onTestFinished(() => runSql(besideUrl, `drop database ${name} with (force)`));
  const url = new URL(besideUrl);
  url.pathname = `/${name}`;
  return url.href;
}
