import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../process/is-alive.ts';
import { preparePostgresBinaries, systemFolder } from './binaries.ts';
import { canReach, findPostgresUser, type SystemUser } from './system-user.ts';

const user = 'kakunin';
const startTimeoutMs = 60_000;
const longestLogBytes = 5_000_000;

export type PostgresServer = {
  port: number;
  /** Connection string of one of its databases. */
  urlOf(database: string): string;
  /** Resolves with its exit code when the server ends, for whatever reason. */
  exited: Promise<number | null>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
};

type PostgresOptions = {
  /** Made on first use. */
  dataDir: string;
  password: string;
  logFile: string;
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Further `-c` settings. */
  settings?: Record<string, string>;
};

/** Starts PostgreSQL on a loopback port and resolves when it takes connections. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const systemUser = findPostgresUser();
  const binaries = preparePostgresBinaries(systemUser);
  const dataDir = placeDataDir(options.dataDir, systemUser);
  const identity = systemUser ? { uid: systemUser.uid, gid: systemUser.gid } : {};
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise({ initdb: binaries.initdb, dataDir, password: options.password, systemUser });
  await stopLeftover(dataDir);

  const port = options.port || (await findFreePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  keepLogShort(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
  // Its own process group: Ctrl-C in the terminal must reach the supervisor only, which stops PostgreSQL last.
  const child = spawn(binaries.postgres, ['-D', dataDir, '-p', String(port), ...flags], {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  await waitUntilReady({ child, dataDir, logFile: options.logFile });
  return {
    port,
    urlOf: (database) => `postgresql://${user}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    exited,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await exited;
    },
  };
}

/** PostgreSQL's user must reach its folder; below a closed home directory it cannot, so root's data then lies in /var/lib. */
function placeDataDir(wanted: string, systemUser: SystemUser | null): string {
  mkdirSync(dirname(wanted), { recursive: true });
  if (existsSync(join(wanted, 'PG_VERSION'))) return realpathSync(wanted);
  if (!systemUser) return wanted;
  if (canReach(systemUser, dirname(wanted))) return wanted;
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  const place = `${systemFolder}/data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`;
  // Shows where it is, and is found by the next start.
  rmSync(wanted, { recursive: true, force: true });
  symlinkSync(place, wanted);
  return place;
}

/** Each start puts a long log aside; the one before it goes. */
function keepLogShort(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > longestLogBytes) renameSync(logFile, `${logFile}.old`);
}

function initialise(options: { initdb: string; dataDir: string; password: string; systemUser: SystemUser | null }): void {
  const { dataDir, systemUser } = options;
  // Without PG_VERSION whatever is there is the rest of an initdb that was cut off.
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${dataDir}.password`;
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (systemUser) for (const path of [dataDir, passwordFile]) chownSync(path, systemUser.uid, systemUser.gid);
  try {
    const result = spawnSync(
      options.initdb,
      // The built-in locale sorts and folds the same on every machine.
      [
        ...['-D', dataDir, '-U', user, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8'],
        ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C', '--no-instructions'],
      ],
      { encoding: 'utf8', cwd: '/', ...(systemUser ? { uid: systemUser.uid, gid: systemUser.gid } : {}) },
    );
    if (result.status !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${result.stderr || String(result.error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function readPidFile(dataDir: string): { pid: number; status: string | undefined } | null {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    return Number.isNaN(pid) ? null : { pid, status: lines[7]?.trim() };
  } catch {
    return null;
  }
}

/** A supervisor that was killed leaves its PostgreSQL running: stop it. A pid file without a process PostgreSQL clears by itself. */
async function stopLeftover(dataDir: string): Promise<void> {
  const leftover = readPidFile(dataDir);
  if (!leftover || !isAlive(leftover.pid) || !isPostgres(leftover.pid)) return;
  process.kill(leftover.pid, 'SIGINT');
  for (let waited = 0; isAlive(leftover.pid); waited += 50) {
    if (waited > startTimeoutMs) throw new Error(`A PostgreSQL left over from an earlier run (process ${leftover.pid}) does not stop.`);
    await delay(50);
  }
}

/** A process id is used again after a reboot: only a process that is PostgreSQL may be stopped. */
function isPostgres(pid: number): boolean {
  const commandLine = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return (commandLine ?? '').includes('postgres');
}

async function waitUntilReady(options: { child: ChildProcess; dataDir: string; logFile: string }): Promise<void> {
  const { child, dataDir, logFile } = options;
  const until = performance.now() + startTimeoutMs;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
    const state = readPidFile(dataDir);
    if (state?.pid === child.pid && state.status === 'ready') return;
    await delay(20);
  }
  child.kill('SIGINT');
  throw new Error(`PostgreSQL did not start. The end of ${logFile}:\n${readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n')}`);
}

/** A loopback port that nobody listens on just now. */
export async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
