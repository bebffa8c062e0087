type Sample = { serverNow: string; sentAt: number; receivedAt: number };

/** A sample older than this gives way to a newer one even if that one was slower: clocks drift. */
const SAMPLE_AGE_MILLISECONDS = 60_000;

/**
 * The server's clock as this page knows it. Every reply that carries the server's time is a sample; the one
 * with the shortest way there and back is the truest (its error is at most half of that way). The browser's
 * own date is never read, so a wrong or changed clock on the learner's machine does nothing.
 */
export class ServerClock {
  readonly #monotonicNow: () => number;
  #offset: number;
  #roundTrip = Number.POSITIVE_INFINITY;
  #takenAt: number;

  constructor(monotonicNow: () => number, pageServerNow: string) {
    this.#monotonicNow = monotonicNow;
    this.#takenAt = monotonicNow();
    this.#offset = Date.parse(pageServerNow) - this.#takenAt;
  }

  sample({ serverNow, sentAt, receivedAt }: Sample): void {
    const roundTrip = receivedAt - sentAt;
    const isOld = receivedAt - this.#takenAt > SAMPLE_AGE_MILLISECONDS;
    if (roundTrip > this.#roundTrip && !isOld) return;
    this.#offset = Date.parse(serverNow) - (sentAt + receivedAt) / 2;
    this.#roundTrip = roundTrip;
    this.#takenAt = receivedAt;
  }

  /** The machine may have slept, and the monotonic clock with it: the next sample counts, however slow. */
  distrust(): void {
    this.#roundTrip = Number.POSITIVE_INFINITY;
  }

  millisecondsUntil(deadlineAt: string): number {
    return Date.parse(deadlineAt) - (this.#monotonicNow() + this.#offset);
  }
}
