import type { Output } from '../job.ts';

/** What the pool sends: one job. The arguments of the cases are the body, one after the other. */
export type JobMessage = {
  kind: 'job';
  program: string;
  driver: string | null;
  timeLimitMs: number;
  cases: { call: string; seed: number; argsBytes: number }[];
};

/** Where the linked libraries are in the interpreter's memory: with it they are put to the same places again. */
export type Layout = { libraries: { path: string; base: number; stackTop: number }[]; errorText: number };

/** What the bytes of an interpreter's image mean. */
export type ImageMap = {
  memoryBytes: number;
  /** The parts of memory that are not zero, in order; their bytes are one after the other in the image. */
  runs: { at: number; length: number }[];
  globals: number[];
  layout: Layout;
  /** The address of the harness's entry. */
  handler: number;
};

/** A started interpreter as data: from it the next one starts in a fraction of the time. */
export type InterpreterImage = { map: ImageMap; bytes: Uint8Array };

/** What the pool sends first, when it has an image to start from; the image is the body. */
export type ImageMessage = { kind: 'image'; map: ImageMap };

/** How a runner found the walls around itself: `true` is closed. */
export type WallsFound = { files: boolean; writing: boolean; processes: boolean; environment: boolean; network: boolean };

/**
 * Why no more of a job is executed: it is `done`, its program has `failed`, the limits of `time` and `memory` were reached,
 * Python's `recursion` went beyond the host's stack, or the program left or broke the interpreter (`exit`).
 */
export type EndReason = 'done' | 'failed' | 'time' | 'memory' | 'recursion' | 'exit';

/** What a runner sends. Beside `case` and `end` is the harness's reply as the body. */
export type RunnerMessage =
  /** The interpreter as it was started, before it saw any program; the image is the body. From the first runner only. */
  | ImageMessage
  /** It can take a job: after its start, and after each job when everything is as it was. */
  | { kind: 'ready'; walls: WallsFound | null }
  /** Program and driver were executed. */
  | { kind: 'program'; output: Output }
  /** One case was called. */
  | { kind: 'case'; output: Output }
  /** The job is over; `output` is what was printed since the last message. */
  | { kind: 'end'; reason: EndReason; output: Output };
