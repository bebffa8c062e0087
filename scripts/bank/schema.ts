import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { jsonSchemas } from '#lib/questions/format/json-schemas.ts';

/** `bank schema`: writes the JSON Schemas for editors into docs/. */
export async function writeSchemas(): Promise<number> {
  const docs = resolve(import.meta.dirname, '../../docs');
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(resolve(docs, name), `${JSON.stringify(schema, null, 2)}\n`);
    process.stdout.write(`wrote docs/${name}\n`);
  }
  return 0;
}
