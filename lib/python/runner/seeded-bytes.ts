/**
 * What the interpreter gets when it asks the system for randomness: a stream that depends on the seed alone, so that a
 * result can be had again (`default_rng()` without a seed, `os.urandom`, `uuid4`).
 */
export class SeededBytes {
  #state = 0;

  seed(seed: number): void {
    this.#state = seed >>> 0;
  }

  /** Fills with bytes of splitmix32. */
  fill(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 4) {
      this.#state = (this.#state + 0x9e3779b9) >>> 0;
      let word = this.#state;
      word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
      word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
      word ^= word >>> 16;
      for (let byte = 0; byte < 4 && at + byte < bytes.length; byte += 1) bytes[at + byte] = word >>> (8 * byte);
    }
  }
}
