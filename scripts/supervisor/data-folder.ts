import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isAlive } from '../process/is-alive.ts';
import { readProcessStart } from '../process/process-start.ts';
import { StartRefusedError } from './start-refused-error.ts';

const Holder = z.strictObject({ pid: z.number().int(), startedAs: z.string().nullable() });
type Holder = z.output<typeof Holder>;

/** Makes the data folder when it is missing. As root it can be entered (not listed) by others, because PostgreSQL runs as another user. */
export function makeDataFolder(path: string): string {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return folder;
}

/** Takes the folder for this process and returns how to give it back. A lock left by a crash is taken over. */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  const own: Holder = { pid: process.pid, startedAs: readProcessStart(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      return () => {
        if (readHolder(file)?.pid === own.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isSameProcess(holder)) {
      throw new StartRefusedError(
        `Kakunin already runs on the data folder ${folder} (process ${holder.pid}). Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    removeStale(file, holder);
  }
  throw new StartRefusedError(`The data folder ${folder} is being taken by another start just now. Try again.`);
}

function readHolder(file: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing, or cut off by a crash while it was written.
    return null;
  }
}

function isSameProcess(holder: Holder): boolean {
  return isAlive(holder.pid) && (holder.startedAs === null || holder.startedAs === readProcessStart(holder.pid));
}

/** Moves the stale lock away first: of two starts that found it, only one can, and neither removes the other's new lock. */
function removeStale(file: string, stale: Holder | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && moved.pid !== stale?.pid && isSameProcess(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}
