import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A form as it was left: on this device only, until it is sent or the person signs out. */
export interface StoredDraft {
  readonly key: string;
  readonly values: unknown;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: StoredDraft };
}

const daysKept = 14;
/** After sign-out a form that is still closing must not write its last words back. */
let silent = false;
let opened: Promise<IDBPDatabase<DraftDatabase>> | null = null;

function database(): Promise<IDBPDatabase<DraftDatabase>> {
  opened ??= openDB<DraftDatabase>('heard-drafts', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

export async function readDraft(key: string): Promise<StoredDraft | null> {
  silent = false;
  const draft = await (await database()).get('drafts', key);
  return draft && draft.savedAt > Date.now() - daysKept * 86_400_000 ? draft : null;
}

export async function writeDraft(key: string, values: unknown): Promise<number> {
  const savedAt = Date.now();
  if (!silent) await (await database()).put('drafts', { key, values, savedAt });
  return savedAt;
}

export async function removeDraft(key: string): Promise<void> {
  await (await database()).delete('drafts', key);
}

/** Sign-out: what one person wrote is not left for the next. A device without storage has nothing to forget. */
export async function forgetDrafts(): Promise<void> {
  silent = true;
  try {
    await (await database()).clear('drafts');
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error;
  }
}
