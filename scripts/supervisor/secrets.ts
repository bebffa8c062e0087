import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Secrets = z.strictObject({
  databasePassword: z.string().min(32),
  nextAuthSecret: z.string().min(32),
  serverActionsKey: z.string().min(44),
});
type Secrets = z.output<typeof Secrets>;

/** The secrets of a data folder, made on first use; only the owner may read them. */
export function readOrMakeSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) {
    const parsed = Secrets.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    throw new Error(`${file} does not hold the expected secrets. Restore it from a backup; without it the database cannot be opened.`);
  }
  const secrets: Secrets = {
    databasePassword: randomBytes(24).toString('base64url'),
    nextAuthSecret: randomBytes(32).toString('base64'),
    serverActionsKey: randomBytes(32).toString('base64'),
  };
  // Renamed into place, so that a crash leaves no half of it.
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
