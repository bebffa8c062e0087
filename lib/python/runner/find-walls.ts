import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { WallsFound } from '../protocol/messages.ts';

const connectTimeoutMs = 500;
/** Bubblewrap sets the working directory; Windows starts no process without the others. */
const alwaysThere = /^(pwd|homedrive|homepath|logonserver|path|systemdrive|systemroot|temp|userdomain|username|userprofile|windir)$/i;

/** Tries from within this process what a program must not be able to do even if it broke out of the interpreter. */
export async function findWalls(options: { loopbackPort: number }): Promise<WallsFound> {
  return {
    files: fails(() => readdirSync('/')) && fails(() => readdirSync('.')),
    writing: fails(() => writeFileSync('kakunin-probe', '')),
    processes: fails(() => {
      const { error } = spawnSync(process.execPath, ['--version']);
      if (error) throw error;
    }),
    // biome-ignore lint/style/noProcessEnv: the question is whether there is any.
    environment: Object.keys(process.env).every((name) => alwaysThere.test(name)),
    network: !(await connects(options.loopbackPort)),
  };
}

function fails(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const socket = connect({ port, host: '127.0.0.1', timeout: connectTimeoutMs });
      const end = (isConnected: boolean) => {
        socket.destroy();
        resolve(isConnected);
      };
      socket.on('connect', () => end(true));
      socket.on('timeout', () => end(false));
      socket.on('error', () => end(false));
    } catch {
      resolve(false);
    }
  });
}
