import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `next build` reads. The bank is not here: it is imported into the database. */
const sources = [
  'app',
  'lib',
  'messages',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** A hash over the names and bytes of all sources: the same on every machine that has the same sources. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const name of sources.flatMap((source) => listFiles(root, source))) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 20);
}

function listFiles(root: string, name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [name];
  return readdirSync(path)
    .sort()
    .flatMap((child) => listFiles(root, `${name}/${child}`));
}
