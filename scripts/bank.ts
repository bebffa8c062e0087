import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './bank/check.ts';
import { format } from './bank/format.ts';
import { printPublic } from './bank/public.ts';
import { stats } from './bank/stats.ts';

const USAGE = `npm run bank <command>

  check [path …]           list every problem of the bank (or of the files under the paths)
  format [path …]          write the files in the bank's form
  stats [--json]           count questions
  public <section>         print the public views of a section's published questions [--json]

  --root <folder>          the bank's folder (default: questions)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, json: { type: 'boolean', default: false }, prune: { type: 'boolean', default: false } },
});
const [command, ...paths] = positionals;
const root = resolve(values.root ?? resolve(import.meta.dirname, '../questions'));

const commands: Record<string, () => Promise<number>> = {
  check: () => check(root, paths),
  format: () => format(root, paths),
  stats: () => stats(root, values),
  public: () => printPublic(root, paths[0] ?? '', values),
};

const run = commands[command ?? ''];
if (run === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run();
}
