import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#lib/questions/format/json-schemas.ts';

test.each(Object.entries(jsonSchemas()))('docs/%s is what the code says: run `npm run bank schema`', async (name, schema) => {
  const written: unknown = JSON.parse(await readFile(resolve(import.meta.dirname, '../../../docs', name), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
});
