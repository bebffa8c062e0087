import { logError } from '../../logger.ts';
import type { PythonJob, PythonOutcome } from '../job.ts';
import { encodeValue } from '../protocol/encode-value.ts';
import type { InterpreterImage, WallsFound } from '../protocol/messages.ts';
import { PythonBusyError, type PythonHealth, type PythonPool, PythonUnavailableError } from '../python-pool.ts';
import { FairQueue } from './fair-queue.ts';
import type { ImageCache } from './image-cache.ts';
import { type Loopback, openLoopback } from './open-loopback.ts';
import { canUseBubblewrap, imageCache, runnerCommand } from './runner-command.ts';
import { selfTest } from './self-test.ts';
import { type PendingJob, Worker } from './worker.ts';

const defaultLimitMs = 2000;
const maxJobBytes = 4 * 1024 * 1024;
const longestWaitMs = 20_000;
/** A job whose runner was lost is tried again this often. */
const maxRetries = 2;
const firstDelayMs = 250;
const longestDelayMs = 30_000;
/** After so many starts in a row that failed, nobody is made to wait any more. */
const failuresUntilFailing = 3;

/** See `PythonPool`. */
export class SealedPool implements PythonPool {
  readonly #root: string;
  readonly #runners: number;
  readonly #queue: FairQueue<PendingJob>;
  /** Jobs of the self-test. */
  readonly #probes: PendingJob[] = [];
  readonly #workers = new Set<Worker>();
  readonly #totals = { jobs: 0, timeouts: 0, replaced: 0, retried: 0, refusedBusy: 0 };
  #state: PythonHealth['state'] = 'starting';
  #openings: string[] = [];
  #hasBubblewrap = false;
  #loopback: Loopback | null = null;
  #image: InterpreterImage | null = null;
  #isImageNew = false;
  #hasStarted = false;
  #isProved = false;
  #failures = 0;
  #retryTimer: NodeJS.Timeout | undefined;

  constructor(options: { root: string; runners: number; capacity: number }) {
    this.#root = options.root;
    this.#runners = options.runners;
    // One owner may fill half of the queue: the other half is for those who come after.
    this.#queue = new FairQueue({ capacity: options.capacity, ownersShare: Math.ceil(options.capacity / 2) });
  }

  start(): void {
    if (this.#hasStarted || this.#state === 'stopped') return;
    this.#hasStarted = true;
    void this.#lookAround();
  }

  async run(job: PythonJob, { owner }: { owner: string }): Promise<PythonOutcome> {
    this.#refuseUnlessRunning();
    const { promise, pending } = pend(job, owner);
    if (!this.#queue.add(owner, pending)) throw this.#busy();
    this.#totals.jobs += 1;
    this.start();
    this.#dispatch();
    return this.#awaited(pending, promise);
  }

  health(): PythonHealth {
    const count = (state: Worker['state']) => [...this.#workers].filter((worker) => worker.state === state).length;
    return {
      state: this.#state,
      openings: [...this.#openings],
      walls: ['wasm', 'node-permissions', ...(this.#hasBubblewrap ? (['bubblewrap'] as const) : [])],
      runners: { ready: count('idle'), busy: count('busy') + count('resetting'), starting: count('starting') },
      queue: { waiting: this.#queue.size, capacity: this.#queue.capacity },
      totals: { ...this.#totals },
    };
  }

  async stop(): Promise<void> {
    this.#state = 'stopped';
    await this.#endAll('the runners were stopped');
  }

  /**
   * Runners do not keep this process from ending; somebody who waits for an outcome does. Whoever's turn does not come
   * for long is told so.
   */
  async #awaited(pending: PendingJob, promise: Promise<PythonOutcome>): Promise<PythonOutcome> {
    const patience = setInterval(() => {
      // While runners start, they are waited for: either they do, or the pool knows that they do not.
      const isAnyAtWork = [...this.#workers].some((worker) => worker.state === 'busy');
      if (isAnyAtWork && this.#queue.remove(pending.owner, pending)) pending.reject(this.#busy());
    }, longestWaitMs);
    try {
      return await promise;
    } finally {
      clearInterval(patience);
    }
  }

  #busy(): PythonBusyError {
    this.#totals.refusedBusy += 1;
    return new PythonBusyError('too many programs wait to be run');
  }

  #refuseUnlessRunning(): void {
    if (this.#state === 'refused') throw new PythonUnavailableError(`the seal is open: ${this.#openings.join(', ')}`);
    if (this.#state === 'failing') throw new PythonUnavailableError('runners do not start');
    if (this.#state === 'stopped') throw new PythonUnavailableError('the runners were stopped');
  }

  async #lookAround(): Promise<void> {
    this.#hasBubblewrap = await canUseBubblewrap();
    this.#loopback = await openLoopback();
    this.#image =
      (await this.#cache()
        ?.read()
        .catch(() => null)) ?? null;
    if (this.#state === 'stopped') this.#loopback.close();
    else this.#topUp();
  }

  #cache(): ImageCache | null {
    try {
      return imageCache({ root: this.#root });
    } catch {
      return null;
    }
  }

  /** Starts what is missing: one runner until the seal is proved, then all and a spare. */
  #topUp(): void {
    if (this.#state === 'stopped' || this.#state === 'refused' || this.#retryTimer) return;
    const wanted = this.#state === 'ready' ? this.#runners + 1 : 1;
    const starting = [...this.#workers].filter((worker) => worker.state === 'starting').length;
    // Starting takes all of a core for a second: no more at a time than may work at a time.
    try {
      for (let more = Math.min(wanted - this.#workers.size, this.#runners - starting); more > 0; more -= 1) this.#addWorker();
    } catch (error) {
      // Files that a runner needs are not there.
      this.#delay(error);
    }
  }

  #addWorker(): void {
    const loopbackPort = this.#isProved ? null : (this.#loopback?.port ?? null);
    const image = this.#image ? 'to-take' : 'to-send';
    const command = runnerCommand({ root: this.#root }, { bubblewrap: this.#hasBubblewrap, loopbackPort, image });
    const worker = new Worker(command, this.#image, {
      onImage: (started) => {
        this.#image = started;
        this.#isImageNew = true;
      },
      onIdle: (_, walls) => {
        this.#failures = 0;
        if (this.#state === 'failing') this.#state = this.#isProved ? 'ready' : 'starting';
        if (walls) void this.#prove(walls);
        this.#dispatch();
        this.#topUp();
      },
      onOutcome: (outcome) => {
        if (outcome.status === 'stopped' && outcome.failure.code === 'time') this.#totals.timeouts += 1;
      },
      onEnd: (ended, { lost, exit, wasReady }) => {
        this.#workers.delete(ended);
        lost?.losses.push(exit);
        if (lost) this.#lose(lost);
        if (this.#state === 'stopped') return;
        if (wasReady) this.#totals.replaced += 1;
        else this.#delay(exit.message || 'it ended without a word');
        this.#topUp();
      },
    });
    this.#workers.add(worker);
  }

  /** Has the first runner try to escape; until it could not, nothing else is run. */
  async #prove(walls: WallsFound): Promise<void> {
    if (!this.#loopback) return;
    try {
      const run = (job: PythonJob) => {
        const { promise, pending } = pend(job, 'self-test');
        this.#probes.push(pending);
        this.#dispatch();
        return promise;
      };
      const openings = await selfTest(run, { walls, loopbackPort: this.#loopback.port, mustHoldNetwork: this.#hasBubblewrap });
      if (this.#state === 'stopped') return;
      this.#isProved = true;
      this.#loopback.close();
      this.#openings = openings;
      this.#state = openings.length > 0 ? 'refused' : 'ready';
      if (openings.length === 0 && this.#image && this.#isImageNew) void this.#cache()?.write(this.#image);
      if (openings.length > 0) await this.#endAll(`the seal is open: ${openings.join(', ')}`);
      this.#dispatch();
      this.#topUp();
    } catch {
      // Its runners were lost again and again: that proves nothing. The next one that starts is asked again.
    }
  }

  #dispatch(): void {
    for (const worker of this.#workers) {
      const busy = [...this.#workers].filter(({ state }) => state === 'busy').length;
      if (worker.state !== 'idle' || busy >= this.#runners) continue;
      const next = this.#state === 'starting' ? this.#probes.shift() : this.#state === 'ready' ? this.#takeNext() : undefined;
      if (next) worker.run(next);
    }
  }

  #takeNext(): PendingJob | undefined {
    const atWork = (owner: string) => [...this.#workers].filter((worker) => worker.owner === owner).length;
    return this.#queue.take(atWork)?.item;
  }

  /**
   * A runner ended without an answer. Runners tell how a job ended even when it broke the interpreter, so this is not the
   * program's doing as far as anybody knows, and another runner tries again. Only when three runners in a row died over
   * it of a fault inside them is the program the one thing they had in common: then it broke its interpreter. When one
   * of them was killed from outside, nothing is known about the program, and nothing is said about it.
   */
  #lose(pending: PendingJob): void {
    if (this.#state === 'stopped') {
      pending.reject(new PythonUnavailableError('the runners were stopped'));
      return;
    }
    if (pending.losses.length <= maxRetries) {
      this.#totals.retried += 1;
      if (pending.owner === 'self-test') this.#probes.unshift(pending);
      else this.#queue.putBack(pending.owner, pending);
      this.#dispatch();
      return;
    }
    if (pending.losses.every(({ isCrash }) => isCrash)) {
      pending.resolve({ status: 'stopped', output: { text: '', isCut: false }, cases: [], failure: { code: 'exit' } });
    } else pending.reject(new PythonUnavailableError('runners were lost again and again'));
  }

  /** After a start that failed, the next one waits, longer each time. */
  #delay(reason: unknown): void {
    this.#failures += 1;
    logError('a Python runner did not start', reason);
    // It can be tried and still not do for the whole runner: then the other walls stand alone, and health says so.
    if (this.#failures >= 2 && !this.#isProved) this.#hasBubblewrap = false;
    if (!this.#isProved) this.#image = null;
    if (this.#failures >= failuresUntilFailing && this.#workers.size === 0) {
      this.#state = 'failing';
      this.#rejectAll('runners do not start');
    }
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(
      () => {
        this.#retryTimer = undefined;
        this.#topUp();
      },
      Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures),
    );
    this.#retryTimer.unref();
  }

  #rejectAll(message: string): void {
    for (const pending of [...this.#probes.splice(0), ...this.#queue.clear()]) pending.reject(new PythonUnavailableError(message));
  }

  async #endAll(message: string): Promise<void> {
    clearTimeout(this.#retryTimer);
    this.#loopback?.close();
    this.#rejectAll(message);
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
  }
}

/** @throws RangeError when the job is too large, TypeError when an argument is no value */
function pend(job: PythonJob, owner: string): { promise: Promise<PythonOutcome>; pending: PendingJob } {
  const encoded = job.cases.map(({ args }) => encodeValue({ type: 'list', items: args }));
  const bytes = Buffer.concat(encoded);
  if (bytes.length + job.program.length + (job.driver?.length ?? 0) > maxJobBytes) throw new RangeError('the job is too large');
  const { promise, resolve, reject } = Promise.withResolvers<PythonOutcome>();
  const args = { bytes, sizes: encoded.map(({ length }) => length) };
  return { promise, pending: { job, owner, limitMs: job.timeLimitMs ?? defaultLimitMs, args, losses: [], resolve, reject } };
}
