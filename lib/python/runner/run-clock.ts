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
    // Beyond the limit all sleeps are alike; adding up infinities would lose the clock.
    this.#sleptMs += Math.min(ms, 3_600_000);
    this.check();
  }

  /**
   * Whether the program is to be interrupted; asked every few hundred steps of it.
   * @throws Stop when it was interrupted before and goes on
   */
  check(): boolean {
    const late = this.monotonicMs() - this.#deadline;
    if (late < 0) return false;
    if (late > graceMs && this.#isOver) throw new Stop('time');
    const isFirst = !this.#isOver;
    this.#isOver = true;
    return isFirst;
  }
}
