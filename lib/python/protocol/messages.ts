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

/**
 * Why no more of a job is executed: it is `done`, its program has `failed`, the limits of `time` and `memory` were reached,
 * Python's `recursion` went beyond the host's stack, or the program left or broke the interpreter (`exit`).
 */
export type EndReason = 'done' | 'failed' | 'time' | 'memory' | 'recursion' | 'exit';

/** What a runner sends. Beside `case` and `end` is the harness's reply as the body. */
export type RunnerMessage =
  /** It can take a job: after its start, and after each job when everything is as it was. */
  | { kind: 'ready'; walls: WallsFound | null }
  /** Program and driver were executed. */
  | { kind: 'program'; output: Output }
  /** One case was called. */
  | { kind: 'case'; output: Output }
  /** The job is over; `output` is what was printed since the last message. */
  | { kind: 'end'; reason: EndReason; output: Output };
