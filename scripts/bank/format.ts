import { formatBank } from '#lib/bank/format-bank.ts';
import { printProblems } from './print-problems.ts';
import { wantedPaths } from './wanted-paths.ts';

/** `bank format`: writes the bank's form, lists what it changed and what it could not read. */
export async function format(root: string, args: readonly string[]): Promise<number> {
  const { changed, problems } = await formatBank(root, wantedPaths(root, args));
  printProblems(root, problems);
  process.stdout.write(
    `${changed.map((path) => `formatted ${path}\n`).join('')}${changed.length} files formatted, ${problems.length} problems\n`,
  );
  return problems.length === 0 ? 0 : 1;
}
