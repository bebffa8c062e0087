import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from './logger.ts';
import { root } from './root.ts';

type Row = { name: string; value: number; unit: string; ratio?: number };

const folder = join(root, 'tests', 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
// `npm run bench grading --json` without `--`: npm keeps the flag and tells of it here.
const isJson = values.json || process.env['npm_config_json'] === 'true';
const [name = ''] = positionals;
const file = join(folder, `${name}.bench.ts`);

if (!existsSync(file)) {
  process.stderr.write(`npm run bench <name> [--json], where <name> is one of: ${names.join(', ')}\n`);
  process.exit(2);
}
const { bench } = (await import(file)) as { bench: () => Promise<Row[]> };
const rows = await bench();
if (isJson) say(JSON.stringify({ bench: name, rows }));
else for (const row of rows) say(describeRow(row));
process.exit(0);

function describeRow({ name: what, value, unit, ratio }: Row): string {
  const figure = `${value.toPrecision(3)} ${unit}`.padStart(18);
  return `${what.padEnd(74)}${figure}${ratio === undefined ? '' : `   ×${ratio.toPrecision(3)}`}`;
}
