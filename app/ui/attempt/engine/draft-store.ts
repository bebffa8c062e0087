import { keyOf, type Save } from './protocol.ts';

/** A change that the server has not acknowledged, as this browser keeps it. */
export type Draft = Save & { userId: string; attemptId: string };

/**
 * Where unsent answers wait. A draft belongs to one learner, one part and one tab (client): tabs never
 * overwrite each other's, and nobody's draft is ever sent as another learner's.
 */
export type DraftStore = {
  put(draft: Draft): Promise<void>;
  /** Removes the draft unless a newer change has taken its place. */
  remove(draft: Draft): Promise<void>;
  list(owner: { userId: string; attemptId: string }): Promise<Draft[]>;
};

function idOf(draft: Draft): string {
  return [draft.userId, draft.attemptId, keyOf(draft), draft.clientId].join('|');
}

/** For browsers that refuse IndexedDB (some private windows), and for tests: lasts as long as the page. */
export function createMemoryDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    put: async (draft) => {
      drafts.set(idOf(draft), draft);
    },
    remove: async (draft) => {
      if (drafts.get(idOf(draft))?.clientSeq === draft.clientSeq) drafts.delete(idOf(draft));
    },
    list: async ({ userId, attemptId }) => [...drafts.values()].filter((draft) => draft.userId === userId && draft.attemptId === attemptId),
  };
}
