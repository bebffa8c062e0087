const totalLimit = 32 * 1024;

/** Collects what a run prints, both streams in one, up to the limit of the whole job. */
export class OutputSink {
  #chunks: Uint8Array[] = [];
  #left = totalLimit;
  #isCut = false;

  write(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, this.#left);
    if (kept.length < bytes.length) this.#isCut = true;
    // A copy: the memory under it changes as the program goes on.
    if (kept.length > 0) this.#chunks.push(kept.slice());
    this.#left -= kept.length;
  }

  /** What was printed since the last time, and whether some of it was dropped. */
  take(): { text: string; isCut: boolean } {
    const whole = Buffer.concat(this.#chunks).toString('utf8');
    const isCut = this.#isCut;
    // The cut may have gone through a character.
    const text = isCut ? whole.replace(/\ufffd$/, '') : whole;
    this.#chunks = [];
    this.#isCut = false;
    return { text, isCut };
  }

  reset(): void {
    this.take();
    this.#left = totalLimit;
  }
}
