import { printProblems } from './print-problems.ts';
import { withDatabase } from './with-database.ts';

/** `bank import`: brings the files into the database, all or nothing. */
export function importFiles(root: string, { prune }: { prune: boolean }): Promise<number> {
  return withDatabase(async () => {
    // Only now: the module connects with the settings that withDatabase has put in place.
    const { importBank } = await import('#lib/bank/import-bank.ts');
    const result = await importBank({ root, prune });
    if (!result.ok) {
      printProblems(root, result.error.problems);
      process.stdout.write(`Nothing was imported: ${result.error.problems.length} problems\n`);
      return 1;
    }
    if (result.outcome === 'unchanged') process.stdout.write('Nothing to import: the files are those of the last import\n');
    else {
      const { created, updated, unchanged, missing, retired, keyChanged } = result;
      process.stdout.write(
        `${created.length} created, ${updated.length} updated, ${unchanged.length} unchanged, ${retired.length} retired\n`,
      );
      tell('the key changed, a regrade can be offered', keyChanged);
      if (!prune) tell('no file any more (--prune retires it)', missing);
    }
    tell('conflict: file and database both changed; the file waits as a draft', result.conflicts);
    return 0;
  });
}

function tell(what: string, ids: readonly string[]): void {
  for (const id of ids) process.stdout.write(`${id}: ${what}\n`);
}
