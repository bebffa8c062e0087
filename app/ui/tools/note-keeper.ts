import type { Note } from '#lib/study/rules.ts';

export type NoteState = {
  text: string;
  /** `untouched`: as it came. `failed`: it is tried again. `conflict`: another page has changed it, the learner chooses. */
  status: 'untouched' | 'saving' | 'saved' | 'failed' | 'too-long' | 'conflict';
  /** What the other page has written. */
  other: string | null;
};

export type SendNote = (
  text: string,
  baseRevision: number,
) => Promise<{ ok: true; revision: number } | { ok: false; error: { code: string; current?: Note } }>;

/** Keeps unsaved words where a closed page does not lose them. */
export type NoteDraft = {
  read(): { text: string; baseRevision: number } | null;
  write(draft: { text: string; baseRevision: number } | null): void;
};

type Ports = { send: SendNote; draft: NoteDraft; onChange(): void };

/** Saves a note as it is written, one save at a time. What another page has saved meanwhile is never written over. */
export class NoteKeeper {
  readonly #ports: Ports;
  #saved: Note;
  #state: NoteState;
  #sending: Promise<void> | null = null;
  /** Texts of ours that may have arrived though no answer came. */
  readonly #sent = new Set<string>();

  constructor(saved: Note, ports: Ports) {
    this.#ports = ports;
    this.#saved = saved;
    const left = ports.draft.read();
    this.#state = { text: saved.text, status: 'untouched', other: null };
    if (!left || left.text === saved.text) return;
    // Words of a page that was closed before they were saved; on another text than now they are a conflict.
    if (left.baseRevision !== saved.revision) this.#state = { text: left.text, status: 'conflict', other: saved.text };
    else this.#state = { ...this.#state, text: left.text, status: 'saving' };
  }

  get state(): NoteState {
    return this.#state;
  }

  change(text: string): void {
    this.#ports.draft.write(text === this.#saved.text ? null : { text, baseRevision: this.#saved.revision });
    this.#set({ text, ...(this.#state.status !== 'conflict' && { status: text === this.#saved.text ? 'saved' : 'saving' }) });
  }

  /** Sends what is not saved yet; what is written meanwhile follows. */
  flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** The learner decides what becomes of two texts. */
  async resolve(choice: 'mine' | 'theirs' | 'both'): Promise<void> {
    const { text, other } = this.#state;
    if (other === null) return;
    this.#set({ status: 'saving', other: null });
    this.change(choice === 'mine' ? text : choice === 'theirs' ? other : [other, text].filter((each) => each.trim() !== '').join('\n\n'));
    await this.flush();
  }

  async #sendAll(): Promise<void> {
    while (this.#state.status !== 'conflict' && this.#state.text !== this.#saved.text) {
      const { text } = this.#state;
      this.#set({ status: 'saving' });
      this.#sent.add(text);
      const result = await this.#ports.send(text, this.#saved.revision).catch(() => null);
      if (result?.ok) this.#onSaved({ text, revision: result.revision });
      else if (result?.error.current) this.#onConflict(result.error.current);
      else return this.#set({ status: result?.error.code === 'too-long' ? 'too-long' : 'failed' });
    }
    if (this.#state.status === 'saving') this.#set({ status: 'saved' });
  }

  #onSaved(saved: Note): void {
    this.#saved = saved;
    this.#sent.clear();
    const { text } = this.#state;
    this.#ports.draft.write(text === saved.text ? null : { text, baseRevision: saved.revision });
    this.#set({ status: text === saved.text ? 'saved' : 'saving' });
  }

  #onConflict(current: Note): void {
    this.#saved = current;
    // An earlier save of ours whose answer was lost is no other page's.
    if (this.#sent.has(current.text)) return;
    this.#set({ status: 'conflict', other: current.text });
  }

  #set(change: Partial<NoteState>): void {
    this.#state = { ...this.#state, ...change };
    this.#ports.onChange();
  }
}
