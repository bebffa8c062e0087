import type { PythonJob, PythonOutcome } from './job.ts';

/** Too many jobs wait: try again in a moment. */
export class PythonBusyError extends Error {
  override name = 'PythonBusyError';
}

/** Programs cannot be run here now: the seal did not prove itself, or runners keep failing. Never the learner's fault. */
export class PythonUnavailableError extends Error {
  override name = 'PythonUnavailableError';
}

export type PythonPool = {
  /**
   * Runs a job in the sandbox. Jobs of one owner wait for each other before they make others wait.
   * @throws PythonBusyError, PythonUnavailableError
   */
  run(job: PythonJob, options: { owner: string }): Promise<PythonOutcome>;
  health(): PythonHealth;
  stop(): Promise<void>;
};

export type PythonHealth = {
  /** `refused`: the self-test found the seal open; nothing is run. */
  state: 'starting' | 'ready' | 'refused' | 'failing' | 'stopped';
  /** What the self-test found open; empty when the seal holds. */
  openings: string[];
  /** The walls around a runner, from the inside out. */
  walls: ('wasm' | 'node-permissions' | 'bubblewrap')[];
  runners: { ready: number; busy: number; starting: number };
  queue: { waiting: number; capacity: number };
  /** Since the process started. */
  totals: { jobs: number; timeouts: number; replaced: number; retried: number; refusedBusy: number };
};
