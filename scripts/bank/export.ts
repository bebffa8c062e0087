import { withDatabase } from './with-database.ts';

/** `bank export`: writes the database's bank as files under `root`. */
export function exportFiles(root: string): Promise<number> {
  return withDatabase(async () => {
    const { exportBank } = await import('#lib/bank/export-bank.ts');
    const paths = await exportBank(root);
    process.stdout.write(`${paths.length} files written to ${root}\n`);
    return 0;
  });
}
