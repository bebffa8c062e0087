import type { Draft, DraftStore } from '#app/ui/attempt/engine/draft-store.ts';
import { createMemoryDraftStore } from '#app/ui/attempt/engine/draft-store.ts';
import type { CurrentAnswer, Save, SaveReply, SendOutcome, Timing } from '#app/ui/attempt/engine/protocol.ts';
import type { Answer } from '#lib/questions/answer.ts';

export const NOW = '2026-04-01T01:00:00.000Z';

export function textAnswer(text: string): Answer {
  return { kind: 'text', schema: 1, text };
}

/** Keeps answers by the rules of the real endpoint, for one part. */
export function createFakeServer() {
  let current: CurrentAnswer = { answer: null, revision: 0, clientId: '' };
  let last = 0;
  let currentSeq = 0;
  const known = new Map<string, SaveReply['outcome']>();
  const received: Save[] = [];
  const planned: (SendOutcome['kind'] | 'lost-reply')[] = [];
  let isClosed = false;

  function store(save: Save): SaveReply {
    const name = `${save.clientId}:${save.clientSeq}`;
    let outcome = known.get(name);
    if (outcome === undefined) {
      last += 1;
      const isNext = save.baseRevision === current.revision || (current.clientId === save.clientId && currentSeq < save.clientSeq);
      outcome = isClosed ? 'late' : isNext ? 'saved' : 'conflict';
      known.set(name, outcome);
      if (outcome === 'saved') {
        current = { answer: save.answer, revision: last, clientId: save.clientId };
        currentSeq = save.clientSeq;
      }
    }
    return { outcome, revision: current.revision, savedAt: NOW, current, deadlineAt: null, serverNow: NOW };
  }

  return {
    received,
    /** What becomes of the next sends; those after them arrive. */
    plan: (...outcomes: typeof planned) => planned.push(...outcomes),
    close: () => {
      isClosed = true;
    },
    get current() {
      return current;
    },
    store,
    send: async (save: Save): Promise<SendOutcome> => {
      received.push(save);
      const plan = planned.shift() ?? 'reply';
      if (plan === 'lost-reply') {
        store(save);
        return { kind: 'unreachable' };
      }
      return plan === 'reply' ? { kind: 'reply', reply: store(save) } : { kind: plan };
    },
  };
}

/** Timers that run when a test lets time pass. */
export function createFakeTiming() {
  let now = 0;
  let nextId = 1;
  const timers = new Map<number, { at: number; run: () => void }>();
  const timing: Timing = {
    setTimer: (run, milliseconds) => {
      timers.set(nextId, { at: now + milliseconds, run });
      return nextId++;
    },
    clearTimer: (timer) => {
      if (typeof timer === 'number') timers.delete(timer);
    },
    clientTime: () => NOW,
    random: () => 1,
  };
  async function settle() {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  }
  return {
    timing,
    settle,
    async pass(milliseconds: number) {
      const until = now + milliseconds;
      await settle();
      for (;;) {
        const [id, next] = [...timers].filter(([, timer]) => timer.at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || next === undefined) break;
        now = next.at;
        timers.delete(id);
        next.run();
        await settle();
      }
      now = until;
    },
  };
}

/** A store that records in which order things happened. */
export function createRecordingDrafts(log: string[]): DraftStore {
  const store = createMemoryDraftStore();
  return {
    put: async (draft: Draft) => {
      log.push(`kept ${draft.clientSeq}`);
      await store.put(draft);
    },
    remove: async (draft: Draft) => {
      log.push(`forgot ${draft.clientSeq}`);
      await store.remove(draft);
    },
    list: store.list,
  };
}
