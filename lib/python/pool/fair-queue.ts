/**
 * A bounded queue in which owners take turns: the next item is of an owner who has the fewest at work, and among those
 * of the one who has waited longest for a turn.
 */
export class FairQueue<T> {
  /** In the order of turns. */
  readonly #waiting = new Map<string, T[]>();
  readonly capacity: number;
  readonly #ownersShare: number;
  #size = 0;

  constructor(options: { capacity: number; ownersShare: number }) {
    this.capacity = options.capacity;
    this.#ownersShare = options.ownersShare;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an item; `false` when the queue, or its owner's share of it, is full. */
  add(owner: string, item: T): boolean {
    const own = this.#waiting.get(owner) ?? [];
    if (this.#size >= this.capacity || own.length >= this.#ownersShare) return false;
    own.push(item);
    this.#waiting.set(owner, own);
    this.#size += 1;
    return true;
  }

  /** Puts an item back that was taken before: it is the next of its owner, and no bound applies. */
  putBack(owner: string, item: T): void {
    this.#waiting.set(owner, [item, ...(this.#waiting.get(owner) ?? [])]);
    this.#size += 1;
  }

  /** Takes the next item; `atWork` says how many of an owner's items are being worked on. */
  take(atWork: (owner: string) => number): { owner: string; item: T } | undefined {
    let next: string | undefined;
    for (const owner of this.#waiting.keys()) {
      if (next === undefined || atWork(owner) < atWork(next)) next = owner;
    }
    if (next === undefined) return undefined;
    const [item, ...rest] = this.#waiting.get(next) ?? [];
    this.#waiting.delete(next);
    // Its next turn comes after everybody else's.
    if (rest.length > 0) this.#waiting.set(next, rest);
    if (item === undefined) return undefined;
    this.#size -= 1;
    return { owner: next, item };
  }

  /** Takes an item out of its turn; `false` when it no longer waits. */
  remove(owner: string, item: T): boolean {
    const own = this.#waiting.get(owner) ?? [];
    if (!own.includes(item)) return false;
    const rest = own.filter((other) => other !== item);
    if (rest.length > 0) this.#waiting.set(owner, rest);
    else this.#waiting.delete(owner);
    this.#size -= 1;
    return true;
  }

  /** Empties the queue. */
  clear(): T[] {
    const items = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    this.#size = 0;
    return items;
  }
}
