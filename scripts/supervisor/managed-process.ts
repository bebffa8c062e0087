import { type ChildProcess, fork } from 'node:child_process';
import { warn } from '../logger.ts';

const backOffMs = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
// A process that ran this long was healthy: its next restart is quick again.
const healthyAfterMs = 60_000;
const killAfterMs = 20_000;

export type ManagedProcess = {
  /** Asks it to drain, waits, and kills it when it takes too long. */
  stop(): Promise<void>;
};

/**
 * Keeps a child process running: resolves once it is ready, restarts it with growing pauses when it ends.
 * Rejects when it ends before it was ever ready.
 */
export async function keepRunning(options: { name: string; script: string; env: NodeJS.ProcessEnv }): Promise<ManagedProcess> {
  let child: ChildProcess;
  let isStopping = false;
  let failures = 0;
  let restart: NodeJS.Timeout | undefined;

  const launch = () =>
    new Promise<void>((resolve, reject) => {
      const startedAt = performance.now();
      // Its own process group: Ctrl-C reaches the supervisor only, which lets each process drain in order.
      child = fork(options.script, { env: options.env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      // The first message says that it does its work; the rest of the protocol is signals and the closing of the channel.
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        const how = signal ?? `code ${code}`;
        reject(new Error(`The ${options.name} process ended with ${how}.`));
        if (isStopping) return;
        if (performance.now() - startedAt > healthyAfterMs) failures = 0;
        const pauseMs = backOffMs[Math.min(failures, backOffMs.length - 1)] ?? 0;
        failures += 1;
        warn(`The ${options.name} process ended with ${how}; it starts again in ${pauseMs / 1000} s.`);
        restart = setTimeout(() => launch().catch(() => {}), pauseMs);
      });
    });

  const stop = async () => {
    isStopping = true;
    clearTimeout(restart);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    await exited;
    clearTimeout(killing);
  };

  try {
    await launch();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
