import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../root.ts';

const Prepared = z.strictObject({ adminToken: z.string().nullable() });

/** Migrates, imports the bank and makes the first-admin link, in a process that connects to the database by itself. */
export async function prepareDatabase(env: NodeJS.ProcessEnv): Promise<z.output<typeof Prepared>> {
  return await new Promise((resolve, reject) => {
    const child = fork(join(root, 'scripts/prepare-database.ts'), { env });
    let prepared: unknown;
    child.once('message', (message) => {
      prepared = message;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(Prepared.parse(prepared));
      else reject(new Error('the database could not be prepared (see above).'));
    });
  });
}
