/** What one page has to tell of one question: all the time that it has shown it. */
export type TimeReport = { itemId: string; milliseconds: number };

/** Less is not worth a request. */
const WORTH_TELLING_MILLISECONDS = 1_000;

/** Counts how long each question is before the learner's eyes: on the screen, in a page that is to be seen. */
export class TimeKeeper {
  readonly #totals = new Map<string, number>();
  readonly #told = new Map<string, number>();
  /** Milliseconds of a clock that only runs forward. */
  readonly #now: () => number;
  #shown: string | null = null;
  #isVisible: boolean;
  #since: number;

  constructor(now: () => number, isVisible: boolean) {
    this.#now = now;
    this.#isVisible = isVisible;
    this.#since = now();
  }

  /** The question on the screen; null where there is none. */
  show(itemId: string | null): void {
    this.#count();
    this.#shown = itemId;
  }

  setVisible(isVisible: boolean): void {
    this.#count();
    this.#isVisible = isVisible;
  }

  /** What has changed since it was told last. Totals: a report that is lost is made good by the next one. */
  take(): TimeReport[] {
    this.#count();
    const changed = [...this.#totals].filter(([itemId, total]) => total - (this.#told.get(itemId) ?? 0) >= WORTH_TELLING_MILLISECONDS);
    return changed.map(([itemId, total]) => {
      this.#told.set(itemId, total);
      return { itemId, milliseconds: Math.round(total) };
    });
  }

  #count(): void {
    const now = this.#now();
    // A machine that slept has shown nothing meanwhile, but the clocks of some browsers run on.
    const passed = Math.min(now - this.#since, MAX_GAP_MILLISECONDS);
    this.#since = now;
    if (this.#shown === null || !this.#isVisible) return;
    this.#totals.set(this.#shown, (this.#totals.get(this.#shown) ?? 0) + passed);
  }
}

/** Time is counted at least this often while a page lives. */
export const TELL_EVERY_MILLISECONDS = 30_000;
const MAX_GAP_MILLISECONDS = 2 * TELL_EVERY_MILLISECONDS;
