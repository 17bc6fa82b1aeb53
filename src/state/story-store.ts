import { openDB, type DBSchema } from 'idb';

/** Where own stories outlive the page. Every method rejects when the browser refuses storage. */
export interface StoryStore {
  /** As they were saved, not yet checked. */
  load(): Promise<readonly unknown[]>;
  save(records: readonly unknown[]): Promise<void>;
  /** Calls back when another window of the program has saved. */
  onSavedElsewhere(listener: () => void): void;
}

interface Schema extends DBSchema {
  /** Lists of stories by the id of the report they belong to; untrusted until read by their schema. */
  'own-stories': { key: string; value: unknown };
}

/** Keeps the stories of one report in IndexedDB, on this device only. */
export function storyStore(reportId: string): StoryStore {
  const database = openDB<Schema>('own-stories', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('own-stories'),
  });
  // the failure is told by load and save; without this it would also stand unhandled until one of them is called
  database.catch(() => undefined);
  const channel = new BroadcastChannel(`own-stories ${reportId}`);
  return {
    load: async () => {
      const kept: unknown = await (await database).get('own-stories', reportId);
      return Array.isArray(kept) ? kept : [];
    },
    save: async (records) => {
      const writing = (await database).transaction('own-stories', 'readwrite');
      void writing.store.put([...records], reportId);
      // at once, not when the page next has time: it may be closed or reloaded before
      writing.commit();
      await writing.done;
      channel.postMessage('saved');
    },
    onSavedElsewhere: (listener) => channel.addEventListener('message', listener),
  };
}
