import { availableParallelism, loadavg } from 'node:os';
import type { PythonJob, PythonOutcome } from '../job.ts';
import type { ImageMessage, InterpreterImage, JobMessage, RunnerMessage, WallsFound } from '../protocol/messages.ts';
import { JobProgress } from './job-progress.ts';
import type { Command } from './runner-command.ts';
import { type RunnerExit, RunnerProcess } from './runner-process.ts';

/** A job that waits or is being run, and who waits for it. */
export type PendingJob = {
  job: PythonJob;
  owner: string;
  limitMs: number;
  /** The arguments of all cases, encoded. */
  args: { bytes: Uint8Array; sizes: number[] };
  /** The ends of the runners that were lost over it. */
  losses: RunnerExit[];
  resolve: (outcome: PythonOutcome) => void;
  reject: (error: Error) => void;
};

export type WorkerState = 'starting' | 'idle' | 'busy' | 'resetting' | 'ended';

type Handlers = {
  /** It can take a job; `walls` at the first time, when it was asked to find them. */
  onIdle: (worker: Worker, walls: WallsFound | null) => void;
  /** It is the first, and this is the interpreter it started. */
  onImage: (image: InterpreterImage) => void;
  onOutcome: (outcome: PythonOutcome) => void;
  /** `lost` is the job it was at. */
  onEnd: (worker: Worker, about: { lost: PendingJob | null; exit: RunnerExit; wasReady: boolean }) => void;
};

/** A start takes a second, and much longer on a machine with too much to do. */
const startLimitMs = 180_000;
/** How long after a job's own limit, on the wall's clock, the process is killed: a computation in C does not hear the interrupt. */
const hardLimitAfterMs = 2000;
/** While the machine has more to do than it can, the time on the wall says little about a job: so much more it gets at most. */
const maxExtensions = 2;
/** When a timer is later than this, the whole process was held up, and answers may be waiting to be read. */
const heldUpMs = 200;

/** One runner as the pool sees it: it has a state and at most one job. */
export class Worker {
  state: WorkerState = 'starting';
  readonly #process: RunnerProcess;
  readonly #handlers: Handlers;
  #current: { pending: PendingJob; progress: JobProgress } | null = null;
  #timer: NodeJS.Timeout | undefined;
  #wasReady = false;
  readonly #ended = Promise.withResolvers<void>();

  constructor(command: Command, image: InterpreterImage | null, handlers: Handlers) {
    this.#handlers = handlers;
    this.#process = new RunnerProcess(command, {
      onMessage: (message, body) => this.#take(message, body),
      onExit: (exit) => this.#end(exit),
    });
    this.#process.unref();
    if (image) this.#process.send({ kind: 'image', map: image.map } satisfies ImageMessage, image.bytes);
    this.#timer = setTimeout(() => this.#process.kill(), startLimitMs).unref();
  }

  get owner(): string | null {
    return this.#current?.pending.owner ?? null;
  }

  run(pending: PendingJob): void {
    const { job, args, limitMs } = pending;
    this.state = 'busy';
    this.#current = { pending, progress: new JobProgress(job) };
    const message: JobMessage = {
      kind: 'job',
      program: job.program,
      driver: job.driver ?? null,
      timeLimitMs: limitMs,
      cases: job.cases.map(({ call, seed }, index) => ({ call, seed, argsBytes: args.sizes[index] ?? 0 })),
    };
    this.#process.send(message, args.bytes);
    this.#killAfter(limitMs + hardLimitAfterMs);
  }

  /** Ends the process; what it was at is rejected by the pool as lost. */
  stop(): Promise<void> {
    // Somebody waits for it now.
    this.#process.ref();
    this.#process.kill();
    return this.#ended.promise;
  }

  #killAfter(ms: number, extensions = 0): void {
    clearTimeout(this.#timer);
    const due = performance.now() + ms;
    this.#timer = setTimeout(() => {
      // Timers come before reading: an answer that is there already must win.
      if (performance.now() - due > heldUpMs) this.#killAfter(heldUpMs, extensions);
      else if (extensions < maxExtensions && isOverloaded()) this.#killAfter(hardLimitAfterMs, extensions + 1);
      else setImmediate(() => this.#outOfTime());
    }, ms);
  }

  #outOfTime(): void {
    if (!this.#current) return;
    const outcome = this.#current.progress.outOfTime();
    this.#answer(outcome);
    this.#process.kill();
  }

  #take(message: RunnerMessage, body: Uint8Array): void {
    if (message.kind === 'ready') {
      this.#becomeIdle(message.walls);
      return;
    }
    if (message.kind === 'image') {
      // Only before it has seen a program it can be believed what it started.
      if (this.state === 'starting') this.#handlers.onImage({ map: message.map, bytes: body.slice() });
      else this.#process.kill();
      return;
    }
    if (!this.#current) return;
    const outcome = this.#current.progress.take(message, body);
    if (!outcome) return;
    this.#answer(outcome);
    // In the middle of a job there is an outcome only when the program broke the harness.
    if (message.kind !== 'end') this.#process.kill();
  }

  #becomeIdle(walls: WallsFound | null): void {
    if (this.state !== 'starting' && this.state !== 'resetting') {
      // Not now: it is at a job and has not answered.
      this.#process.kill();
      return;
    }
    clearTimeout(this.#timer);
    this.#wasReady = true;
    this.state = 'idle';
    this.#handlers.onIdle(this, walls);
  }

  #answer(outcome: PythonOutcome): void {
    const current = this.#current;
    clearTimeout(this.#timer);
    this.#current = null;
    this.state = 'resetting';
    this.#handlers.onOutcome(outcome);
    current?.pending.resolve(outcome);
  }

  #end(exit: RunnerExit): void {
    clearTimeout(this.#timer);
    const lost = this.#current?.pending ?? null;
    this.#current = null;
    this.state = 'ended';
    this.#ended.resolve();
    this.#handlers.onEnd(this, { lost, exit, wasReady: this.#wasReady });
  }
}

function isOverloaded(): boolean {
  const [lastMinute = 0] = loadavg();
  return lastMinute > 2 * availableParallelism();
}
