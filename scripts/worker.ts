import { Logger, type Runner, run } from 'graphile-worker';
import { closeOverdueAttempts } from '../lib/attempts/close-overdue.ts';
import { db } from '../lib/db/client.ts';
import { env } from '../lib/env.ts';
import { cronItems, tasks } from '../lib/jobs/tasks.ts';
import { logError } from '../lib/logger.ts';
import { stopPythonPool } from '../lib/python/shared-pool.ts';
import { drainOnStop } from './process/drain.ts';

const sweepPauseMs = 5_000;

// What the library says about its own coming and going is not for the person at the terminal.
const logger = new Logger(() => (level, message) => {
  if (level === 'error') logError('worker', message);
});

let isStopping = false;
let wake = () => {};

/** Closes and grades attempts whose time is up, every few seconds; what fails is tried again next time. */
async function sweepUntilStopped(): Promise<void> {
  while (!isStopping) {
    let isMore = false;
    try {
      ({ isMore } = await closeOverdueAttempts());
    } catch (error) {
      logError('sweep', error);
    }
    if (isMore || isStopping) continue;
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, sweepPauseMs);
    });
  }
}

const runner: Runner = await run({
  connectionString: env.DATABASE_URL ?? '',
  taskList: tasks,
  parsedCronItems: cronItems,
  concurrency: 2,
  logger,
  // Ours drains; the library's handlers would end the process under the sweep.
  noHandleSignals: true,
});
// It goes on by itself after an outage; if it gives up, a new process starts afresh.
runner.promise.catch((error: unknown) => {
  logError('worker', error);
  process.exit(1);
});
const sweeping = sweepUntilStopped();

drainOnStop(async () => {
  isStopping = true;
  wake();
  await Promise.all([runner.stop(), sweeping]);
  await stopPythonPool();
  await db.$disconnect();
});
process.send?.({ type: 'ready' });
