import type { PythonJob, PythonOutcome } from './job.ts';
import { PythonBusyError, type PythonPool } from './python-pool.ts';

/** A machine that is busy this long has more than too much to do. */
const MAX_TRIES = 15;

/** Runs a program for somebody who has time: when too many wait already, it queues again. @throws PythonUnavailableError */
export async function runPatiently(pool: Pick<PythonPool, 'run'>, job: PythonJob, { owner }: { owner: string }): Promise<PythonOutcome> {
  for (let tries = 1; ; tries++) {
    try {
      // The pool lets a program wait for a while before it says that it is busy.
      return await pool.run(job, { owner });
    } catch (error) {
      if (!(error instanceof PythonBusyError) || tries === MAX_TRIES) throw error;
    }
  }
}
