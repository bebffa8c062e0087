import type { Output } from '../job.ts';

/** What the pool sends: one job. The arguments of the cases are the body, one after the other. */
export type JobMessage = {
  kind: 'job';
  program: string;
  driver: string | null;
  timeLimitMs: number;
  cases: { call: string; seed: number; argsBytes: number }[];
};

/** How a runner found the walls around itself: `true` is closed. */
export type WallsFound = { files: boolean; writing: boolean; processes: boolean; environment: boolean; network: boolean };

/** Why no more cases of a job were called. */
export type EndReason = 'done' | 'failed' | 'time' | 'exit' | 'memory' | 'recursion';

/** What a runner sends; the body of `case` and `end` is the harness's reply. */
export type RunnerMessage =
  /** It can take a job: after its start, and after each job when everything is as it was. */
  | { kind: 'ready'; walls: WallsFound | null }
  /** One case was called. */
  | { kind: 'case'; output: Output }
  /** The job is over. `output` is what the program printed until its end, or the case in which it was stopped. */
  | { kind: 'end'; reason: EndReason; output: Output; programOutput: Output };
