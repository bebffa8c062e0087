import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Raised when the import writes other rows for the same files, so that every database imports once more. */
const IMPORT_NUMBER = 1;

/** One hash over the names and bytes of all files of the bank: equal means that there is nothing to import. */
export async function hashBank(root: string): Promise<string> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256').update(`${IMPORT_NUMBER}`);
  for (const path of paths.sort()) {
    const bytes = await readFile(path);
    hash.update(`\0${path.slice(root.length).replaceAll('\\', '/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
