import type { Answer } from '#lib/questions/answer.ts';
import { backOff } from './back-off.ts';
import type { Conflict, CurrentAnswer, PartKey, PartSnapshot, PartStatus, Save, SaveReply, SendOutcome, Timing } from './protocol.ts';

/** Long enough to gather a word, short enough that a closed lid loses nothing. */
const DEBOUNCE_MILLISECONDS = 400;

export type PartSaverPorts = {
  client: { id: string; nextSeq(): number };
  timing: Timing;
  send(save: Save, options: { keepalive: boolean }): Promise<SendOutcome>;
  /** Both resolve whatever happens: a browser without storage still sends. */
  keep(save: Save): Promise<void>;
  forget(save: Save): Promise<void>;
  onChange(): void;
  /** The server has made this the current answer. */
  onSaved(key: PartKey, current: CurrentAnswer): void;
};

type Start = PartKey & { answer: Answer | null; revision: number; unsent?: Save; conflict?: Conflict };

/**
 * Carries the answer of one part to the server. A change is kept in the browser first, then sent; one save is
 * in flight at a time and changes made meanwhile become one. A save keeps its number and its content however
 * often it is sent, so a reply that was lost on the way does no harm.
 */
export class PartSaver {
  readonly #ports: PartSaverPorts;
  readonly #key: PartKey;
  #answer: Answer | null;
  /** The server's revision that the answer here builds on. */
  #revision: number;
  /** The newest change that the server has not acknowledged. */
  #unsent: Save | null = null;
  #kept: Promise<void> = Promise.resolve();
  #inFlight: Promise<void> | null = null;
  #status: PartStatus = 'saved';
  #conflict: Conflict | null = null;
  #failures = 0;
  #timer: unknown = null;

  constructor(ports: PartSaverPorts, start: Start) {
    this.#ports = ports;
    this.#key = { itemId: start.itemId, partId: start.partId };
    this.#answer = start.answer;
    this.#revision = start.revision;
    if (start.conflict) {
      this.#conflict = start.conflict;
      this.#status = 'conflict';
    }
    if (start.unsent) {
      this.#unsent = start.unsent;
      this.#answer = start.unsent.answer;
      this.#status = 'saving';
      this.#schedule(0);
    }
  }

  get snapshot(): PartSnapshot {
    return { answer: this.#answer, status: this.#status, conflict: this.#conflict };
  }

  get hasUnsent(): boolean {
    return this.#unsent !== null;
  }

  /** The learner changed the answer. */
  change(answer: Answer): void {
    this.#answer = answer;
    const { client, timing } = this.#ports;
    this.#unsent = {
      ...this.#key,
      answer,
      clientId: client.id,
      clientSeq: client.nextSeq(),
      baseRevision: this.#revision,
      clientTime: timing.clientTime(),
    };
    this.#kept = this.#ports.keep(this.#unsent);
    if (this.#status !== 'signed-out' && this.#status !== 'offline') this.#status = 'saving';
    if (this.#conflict) {
      this.#conflict = { ...this.#conflict, mine: { answer, at: this.#unsent.clientTime } };
      this.#status = 'conflict';
    }
    // Without a connection the next try is planned already: typing must not hammer a server that is down.
    if (this.#status !== 'offline') this.#schedule(DEBOUNCE_MILLISECONDS);
    this.#ports.onChange();
  }

  /** Sends what is unsent without waiting; resolves when it was sent once, or cannot be. */
  async flush(): Promise<void> {
    while (this.#unsent && !this.#conflict) {
      const tried = this.#unsent;
      await this.#send();
      if (this.#unsent === tried) return;
    }
  }

  /** The page is being left: the browser finishes this request without it. */
  sendOnLeaving(): void {
    if (this.#unsent && !this.#conflict) void this.#ports.send(this.#unsent, { keepalive: true });
  }

  /** The learner has chosen one of two contents; it goes on top of what the server holds. */
  resolve(choice: 'mine' | 'theirs'): void {
    const conflict = this.#conflict;
    if (!conflict) return;
    this.#conflict = null;
    this.#status = 'saved';
    this.#revision = conflict.theirs.revision;
    const chosen = conflict[choice].answer;
    if (chosen === null) {
      this.#answer = null;
      this.#drop();
      this.#ports.onChange();
      return;
    }
    this.change(chosen);
    void this.flush();
  }

  /** Another tab or an earlier visit has saved a newer answer: shown here unless something was changed here. */
  follow(current: Pick<CurrentAnswer, 'answer' | 'revision'>): void {
    if (this.#unsent || this.#conflict || current.revision <= this.#revision) return;
    this.#answer = current.answer;
    this.#revision = current.revision;
    this.#status = 'saved';
    this.#ports.onChange();
  }

  /** An answer that a closed tab left behind arrived as a conflict. */
  meetConflict(conflict: Conflict): void {
    if (this.#conflict) return;
    this.#conflict = this.#unsent ? { ...conflict, mine: { answer: this.#answer, at: this.#unsent.clientTime } } : conflict;
    this.#status = 'conflict';
    this.#ports.onChange();
  }

  stop(): void {
    this.#ports.timing.clearTimer(this.#timer);
  }

  #schedule(milliseconds: number): void {
    this.#ports.timing.clearTimer(this.#timer);
    this.#timer = this.#ports.timing.setTimer(() => void this.#send(), milliseconds);
  }

  #send(): Promise<void> {
    if (this.#inFlight !== null) return this.#inFlight;
    const save = this.#unsent;
    if (!save || this.#conflict) return Promise.resolve();
    this.#ports.timing.clearTimer(this.#timer);
    this.#inFlight = this.#deliver(save).finally(() => {
      this.#inFlight = null;
      if (this.#unsent && this.#unsent !== save && this.#status === 'saving') this.#schedule(0);
    });
    return this.#inFlight;
  }

  async #deliver(save: Save): Promise<void> {
    await this.#kept;
    const outcome = await this.#ports.send(save, { keepalive: false });
    this.#failures = outcome.kind === 'unreachable' ? this.#failures + 1 : 0;
    switch (outcome.kind) {
      case 'reply':
        this.#acknowledge(save, outcome.reply);
        break;
      case 'unreachable':
        this.#status = 'offline';
        this.#schedule(backOff(this.#failures, this.#ports.timing.random));
        break;
      case 'signed-out':
      case 'gone':
      case 'rejected':
        this.#status = this.#unsent === save ? outcome.kind : 'saving';
        break;
    }
    this.#ports.onChange();
  }

  #acknowledge(save: Save, reply: SaveReply): void {
    void this.#ports.forget(save);
    const isNewest = this.#unsent === save;
    if (isNewest) this.#unsent = null;
    if (reply.outcome === 'conflict') {
      this.#conflict = { mine: { answer: this.#answer, at: save.clientTime }, theirs: { ...reply.current, at: null } };
      this.#status = 'conflict';
      return;
    }
    if (reply.outcome === 'late') {
      this.#status = isNewest ? 'late' : 'saving';
      return;
    }
    this.#revision = reply.revision;
    this.#status = isNewest ? 'saved' : 'saving';
    if (this.#unsent) {
      this.#unsent = { ...this.#unsent, baseRevision: reply.revision };
      this.#kept = this.#ports.keep(this.#unsent);
      return;
    }
    this.#ports.onSaved(this.#key, { answer: save.answer, revision: reply.revision, clientId: save.clientId });
    // A reply to a save that was sent twice may tell that somebody has changed the answer since.
    this.follow(reply.current);
  }

  #drop(): void {
    if (this.#unsent) void this.#ports.forget(this.#unsent);
    this.#unsent = null;
  }
}
