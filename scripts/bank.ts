import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agreement } from './bank/agreement.ts';
import { check } from './bank/check.ts';
import { exportFiles } from './bank/export.ts';
import { format } from './bank/format.ts';
import { importFiles } from './bank/import.ts';
import { printPublic } from './bank/public.ts';
import { writeSchemas } from './bank/schema.ts';
import { stats } from './bank/stats.ts';

const USAGE = `npm run bank <command>

  check [path …]           list every problem of the bank (or of the files under the paths)
  format [path …]          write the files in the bank's form
  import [--prune]         bring the files into the database; --prune retires questions without a file
  export <folder>          write the database's bank as files
  stats [--json]           count questions
  public <section>         print the public views of a section's published questions [--json]
  agreement [file]         compare the rubric grader with a teacher's verdicts on the answers in a file
  schema                   write the JSON Schemas for editors into docs/

  --root <folder>          the bank's folder (default: questions)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, json: { type: 'boolean', default: false }, prune: { type: 'boolean', default: false } },
});
// `npm run bank stats --json` without `--`: npm keeps the flag and tells of it here.
const json = values.json || process.env['npm_config_json'] === 'true';
const [command, ...paths] = positionals;
const root = resolve(values.root ?? resolve(import.meta.dirname, '../questions'));

const commands: Record<string, () => Promise<number>> = {
  check: () => check(root, paths),
  format: () => format(root, paths),
  import: () => importFiles(root, values),
  export: () => exportFiles(resolve(paths[0] ?? root)),
  stats: () => stats(root, { json }),
  public: () => printPublic(root, paths[0] ?? '', { json }),
  agreement: () => agreement(root, paths[0] ?? `${root}/../docs/rubric-agreement/second-round.yaml`),
  schema: () => writeSchemas(),
};

const run = commands[command ?? ''];
if (run === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run();
}
