import type { Answer } from '#lib/questions/answer.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import { PartSaver } from './part-saver.ts';
import {
  type Conflict,
  type CurrentAnswer,
  keyOf,
  type PartKey,
  type PartSnapshot,
  type PartStatus,
  type Save,
  type SendOutcome,
  type Timing,
} from './protocol.ts';

/** IndexedDB has been seen to hang for good; an answer does not wait for it longer than this. */
const STORE_PATIENCE_MILLISECONDS = 500;

/** What the page brought along for one part. */
export type PartStart = PartKey & { answer: Answer | null; revision: number; conflict?: Conflict };

/** Said to the other tabs of this browser. */
export type TabMessage = { type: 'saved'; key: PartKey; current: CurrentAnswer } | { type: 'moved' };

export type AttemptSaverPorts = {
  userId: string;
  attemptId: string;
  client: { id: string; nextSeq(): number };
  timing: Timing;
  drafts: DraftStore;
  send(save: Save, options: { keepalive: boolean }): Promise<SendOutcome>;
  tellTabs(message: TabMessage): void;
  /** Something that a screen shows has changed. */
  onChange(): void;
};

export type AttemptSnapshot = {
  parts: Readonly<Record<string, PartSnapshot>>;
  /** The state of all answers in one word: the worst one. */
  status: PartStatus;
};

/** From the worst to the best. */
const severity: readonly PartStatus[] = ['gone', 'signed-out', 'conflict', 'rejected', 'offline', 'saving', 'late', 'saved'];

/** All the answers of one attempt in one tab. */
export class AttemptSaver {
  readonly #ports: AttemptSaverPorts;
  readonly #parts = new Map<string, PartSaver>();
  /** Unsent changes of tabs that are closed. */
  #leftBehind: Draft[] = [];
  #snapshot: AttemptSnapshot = { parts: {}, status: 'saved' };

  constructor(ports: AttemptSaverPorts) {
    this.#ports = ports;
  }

  get snapshot(): AttemptSnapshot {
    return this.#snapshot;
  }

  /** Whether an answer is not with the server yet but still may get there. */
  get hasUndelivered(): boolean {
    return [...this.#parts.values()].some(
      (part) => part.hasUnsent && part.snapshot.status !== 'rejected' && part.snapshot.status !== 'gone',
    );
  }

  /**
   * Takes up the parts of a page. What this tab left unsent before a reload is the newer answer and goes on;
   * what closed tabs left is sent under their own names.
   */
  async open(starts: readonly PartStart[]): Promise<void> {
    const { userId, attemptId, drafts, client } = this.#ports;
    const kept = await this.#patiently(drafts.list({ userId, attemptId }), []);
    this.#leftBehind = kept.filter((draft) => draft.clientId !== client.id);
    for (const start of starts) {
      const own = kept.find((draft) => draft.clientId === client.id && keyOf(draft) === keyOf(start));
      this.#add(start, own);
    }
    this.#changed();
    void this.#deliverLeftBehind();
  }

  /** A question that the server has offered meanwhile. */
  add(starts: readonly PartStart[]): void {
    for (const start of starts) {
      const part = this.#parts.get(keyOf(start));
      if (part) part.follow(start);
      else this.#add(start);
    }
    this.#changed();
  }

  change(key: PartKey, answer: Answer): void {
    this.#parts.get(keyOf(key))?.change(answer);
  }

  resolve(key: PartKey, choice: 'mine' | 'theirs'): void {
    this.#parts.get(keyOf(key))?.resolve(choice);
  }

  /** Sends all that is unsent now: on leaving a field, on going on, on submit, when the connection is back. */
  async flush(): Promise<void> {
    await Promise.all([...this.#parts.values()].map((part) => part.flush()));
    await this.#deliverLeftBehind();
  }

  sendOnLeaving(): void {
    for (const part of this.#parts.values()) part.sendOnLeaving();
  }

  hear(message: TabMessage): void {
    if (message.type === 'saved') this.#parts.get(keyOf(message.key))?.follow(message.current);
  }

  stop(): void {
    for (const part of this.#parts.values()) part.stop();
  }

  #add(start: PartStart, unsent?: Draft): void {
    const { userId, attemptId, client, timing, drafts, send, tellTabs } = this.#ports;
    const part = new PartSaver(
      {
        client,
        timing,
        send,
        keep: (save) => this.#patiently(drafts.put({ ...save, userId, attemptId }), undefined),
        forget: (save) => this.#patiently(drafts.remove({ ...save, userId, attemptId }), undefined),
        onChange: () => this.#changed(),
        onSaved: (key, current) => tellTabs({ type: 'saved', key, current }),
      },
      { ...start, ...(unsent && { unsent: toSave(unsent) }) },
    );
    this.#parts.set(keyOf(start), part);
  }

  async #deliverLeftBehind(): Promise<void> {
    const drafts = this.#leftBehind;
    this.#leftBehind = [];
    const delivered = await Promise.all(drafts.map((draft) => this.#deliver(draft)));
    this.#leftBehind.push(...drafts.filter((_, index) => !delivered[index]));
  }

  /** True when the server has it, or never will. */
  async #deliver(draft: Draft): Promise<boolean> {
    const outcome = await this.#ports.send(toSave(draft), { keepalive: false });
    if (outcome.kind !== 'reply') return outcome.kind === 'gone' || outcome.kind === 'rejected';
    await this.#patiently(this.#ports.drafts.remove(draft), undefined);
    const { reply } = outcome;
    const part = this.#parts.get(keyOf(draft));
    if (reply.outcome === 'saved') part?.follow(reply.current);
    if (reply.outcome === 'conflict') {
      part?.meetConflict({ mine: { answer: draft.answer, at: draft.clientTime }, theirs: { ...reply.current, at: null } });
    }
    return true;
  }

  #changed(): void {
    const parts = Object.fromEntries([...this.#parts].map(([key, part]) => [key, part.snapshot]));
    const statuses = new Set(Object.values(parts).map((part) => part.status));
    this.#snapshot = { parts, status: severity.find((status) => statuses.has(status)) ?? 'saved' };
    this.#ports.onChange();
  }

  /** Storage is a help, never a hindrance: what fails or hangs is passed over. */
  #patiently<T>(work: Promise<T>, otherwise: T): Promise<T> {
    const { timing } = this.#ports;
    return new Promise((resolve) => {
      const timer = timing.setTimer(() => resolve(otherwise), STORE_PATIENCE_MILLISECONDS);
      work.then(resolve, () => resolve(otherwise)).finally(() => timing.clearTimer(timer));
    });
  }
}

function toSave({ itemId, partId, answer, clientId, clientSeq, baseRevision, clientTime }: Draft): Save {
  return { itemId, partId, answer, clientId, clientSeq, baseRevision, clientTime };
}
