import { openDB, type DBSchema } from 'idb';
import type { LocalPlace } from '#core/place/local-place.ts';
import { readStoredPlaces } from '#io/local-places-schema.ts';

/** Where local places outlive the page. Every method rejects when the browser refuses storage. */
export interface PlacementStore {
  load(): Promise<{ places: LocalPlace[]; broken: number }>;
  save(places: readonly LocalPlace[]): Promise<void>;
  /** Calls back when another window of the program has saved. */
  onSavedElsewhere(listener: () => void): void;
}

interface Schema extends DBSchema {
  /** Lists of places by the id of the report they belong to; untrusted until read by its schema. */
  'local-places': { key: string; value: unknown };
}

/** Keeps the places of one report in IndexedDB, on this device only. */
export function placementStore(reportId: string): PlacementStore {
  const database = openDB<Schema>('local-places', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('local-places'),
  });
  // the failure is told by load and save; without this it would also stand unhandled until one of them is called
  database.catch(() => undefined);
  const channel = new BroadcastChannel(`local-places ${reportId}`);
  return {
    load: async () => readStoredPlaces(await (await database).get('local-places', reportId)),
    save: async (places) => {
      const writing = (await database).transaction('local-places', 'readwrite');
      void writing.store.put([...places], reportId);
      // at once, not when the page next has time: it may be closed or reloaded before
      writing.commit();
      await writing.done;
      channel.postMessage('saved');
    },
    onSavedElsewhere: (listener) => channel.addEventListener('message', listener),
  };
}
