import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { SealedValues } from './sealed-values';

/** What lies on the device: whose draft of which form it is, where it was begun and how old it is; the words are sealed. */
export interface KeptDraft extends SealedValues {
  readonly key: string;
  /** Milliseconds since 1970, by the council's clock. */
  readonly savedAt: number;
  /** The page on which it was begun, without what was searched for there; none on what an earlier version kept. */
  readonly page?: string | undefined;
}

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

let opened: Promise<IDBPDatabase<DraftDatabase>> | null = null;

/** Opens it once for this page. Throws where the device keeps nothing. */
export async function draftDatabase(): Promise<IDBPDatabase<DraftDatabase>> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

async function open(): Promise<IDBPDatabase<DraftDatabase>> {
  const database = await openDB<DraftDatabase>('heard-sealed-drafts', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    blocking: (_current, _next, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opened = null;
    },
  });
  indexedDB.deleteDatabase('heard-drafts'); // an earlier version kept words there that anybody could read
  return database;
}
