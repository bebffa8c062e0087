import { stringify } from 'yaml';
import { publicBank } from '#lib/bank/public-bank.ts';
import { readBank } from '#lib/bank/read-bank.ts';

/** `bank public <section>`: what a learner may see of a section's questions before feedback, and nothing else. */
export async function printPublic(root: string, section: string, { json }: { json: boolean }): Promise<number> {
  const views = publicBank(await readBank(root), section);
  if (views === null) {
    process.stderr.write(`There is no section "${section}". Give it as <subject>/<section>, such as dl-day1/output.\n`);
    return 2;
  }
  process.stdout.write(json ? `${JSON.stringify(views, null, 2)}\n` : stringify(views, { lineWidth: 0, aliasDuplicateObjects: false }));
  return 0;
}
