import { type DBSchema, openDB } from 'idb';
import { createMemoryDraftStore, type Draft, type DraftStore } from './draft-store.ts';

interface Schema extends DBSchema {
  drafts: {
    key: [userId: string, attemptId: string, itemId: string, partId: string, clientId: string];
    value: Draft;
    indexes: { owner: [userId: string, attemptId: string] };
  };
}

/** Drafts in IndexedDB; where the browser refuses it, in memory. */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    return await openIndexedDb();
  } catch {
    return createMemoryDraftStore();
  }
}

async function openIndexedDb(): Promise<DraftStore> {
  const database = await openDB<Schema>('kakunin', 1, {
    upgrade(created) {
      const drafts = created.createObjectStore('drafts', {
        keyPath: ['userId', 'attemptId', 'itemId', 'partId', 'clientId'],
      });
      drafts.createIndex('owner', ['userId', 'attemptId']);
    },
  });
  return {
    put: async (draft) => {
      await database.put('drafts', draft);
    },
    remove: async (draft) => {
      const transaction = database.transaction('drafts', 'readwrite');
      const key: Schema['drafts']['key'] = [draft.userId, draft.attemptId, draft.itemId, draft.partId, draft.clientId];
      const kept = await transaction.store.get(key);
      if (kept?.clientSeq === draft.clientSeq) await transaction.store.delete(key);
      await transaction.done;
    },
    list: ({ userId, attemptId }) => database.getAllFromIndex('drafts', 'owner', [userId, attemptId]),
  };
}
