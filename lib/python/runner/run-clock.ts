import { Stop } from './stop.ts';

/** After the interrupt a program has this long to end; then it is left. */
const graceMs = 150;

/**
 * The clock of a run and its limit. Sleeping moves the clock instead of waiting: it costs a program its time and
 * nobody else any.
 */
export class RunClock {
  #sleptMs = 0;
  #deadline = Number.POSITIVE_INFINITY;
  #leaveAt = Number.POSITIVE_INFINITY;
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
    this.#isOver = false;
    this.#deadline = performance.now() + limitMs;
  }

  stop(): void {
    this.#deadline = Number.POSITIVE_INFINITY;
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
    if (this.monotonicMs() < this.#deadline) return false;
    this.leaveIfLongOver();
    const isFirst = !this.#isOver;
    if (isFirst) this.#leaveAt = this.monotonicMs() + graceMs;
    this.#isOver = true;
    return isFirst;
  }

  /** @throws Stop when the program was interrupted and goes on all the same */
  leaveIfLongOver(): void {
    if (this.#isOver && this.monotonicMs() > this.#leaveAt) throw new Stop('time');
  }
}
