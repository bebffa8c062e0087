import { Stop } from './stop.ts';

/** After the interrupt a program has this long to end; then it is left. */
const graceMs = 150;

/**
 * The clock of a run and its limit. What counts against the limit is time on the processor, so that a program is not
 * slower because others are busy, and slept time: sleeping moves the clock instead of waiting, and costs nobody else any.
 */
export class RunClock {
  #sleptMs = 0;
  #startedMs = 0;
  #startedCpuMs = 0;
  #limitMs = Number.POSITIVE_INFINITY;
  #leaveAtMs = Number.POSITIVE_INFINITY;
  #isOver = false;

  /** Milliseconds since the process started, slept time included. */
  monotonicMs(): number {
    return performance.now() + this.#sleptMs;
  }

  epochMs(): number {
    return performance.timeOrigin + this.monotonicMs();
  }

  start(limitMs: number): void {
    this.#sleptMs = 0;
    this.#startedMs = performance.now();
    this.#startedCpuMs = cpuMs();
    this.#limitMs = limitMs;
    this.#leaveAtMs = Number.POSITIVE_INFINITY;
    this.#isOver = false;
  }

  stop(): void {
    this.#limitMs = Number.POSITIVE_INFINITY;
  }

  /** Whether the limit of this run was reached. */
  get isOver(): boolean {
    return this.#isOver;
  }

  sleep(ms: number): void {
    this.leaveIfLongOver();
    // Beyond any limit all sleeps are alike; adding up infinities would lose the clock.
    this.#sleptMs += Math.min(ms, 3_600_000);
  }

  /** Whether the program is to be interrupted now; asked every few hundred steps of it. @throws Stop as `leaveIfLongOver` does */
  takeInterrupt(): boolean {
    if (!this.#hasUsed(this.#limitMs)) return false;
    this.leaveIfLongOver();
    const isFirst = !this.#isOver;
    if (isFirst) this.#leaveAtMs = this.#usedMs() + graceMs;
    this.#isOver = true;
    return isFirst;
  }

  /** @throws Stop when the program was interrupted and goes on all the same */
  leaveIfLongOver(): void {
    if (this.#isOver && this.#hasUsed(this.#leaveAtMs)) throw new Stop('time');
  }

  /** The time on the wall is quick to know and never less than that on the processor. */
  #hasUsed(ms: number): boolean {
    return performance.now() - this.#startedMs + this.#sleptMs >= ms && this.#usedMs() >= ms;
  }

  #usedMs(): number {
    return cpuMs() - this.#startedCpuMs + this.#sleptMs;
  }
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
