import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../process/run-quietly.ts';
import { hashSources } from './hash-sources.ts';

const stampOf = (root: string) => join(root, '.next', 'kakunin-build');

/** The build that is there, or null when there is none or the sources have changed since. */
export function findCurrentBuild(root: string): string | null {
  const id = hashSources(root);
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === id ? id : null;
}

/** Builds the web app; its id is the hash of the sources. */
export async function buildApp(root: string, options: { env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {}): Promise<string> {
  const id = hashSources(root);
  // Written last: a build that was cut off does not count.
  rmSync(stampOf(root), { force: true });
  await runQuietly(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    ...(options.signal ? { signal: options.signal } : {}),
    env: { ...(options.env ?? process.env), NODE_ENV: 'production', KAKUNIN_BUILD_ID: id },
  });
  writeFileSync(stampOf(root), id);
  return id;
}
