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
/** Where the device keeps nothing, this page does: until it is closed or loaded again. */
const memory = new Map<string, StoredDraft>();

async function database(): Promise<IDBPDatabase<DraftDatabase>> {
  opened ??= openDB<DraftDatabase>('heard-drafts', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    terminated: () => {
      opened = null;
    },
  });
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

function isFresh(draft: StoredDraft | undefined): draft is StoredDraft {
  return draft !== undefined && draft.savedAt > Date.now() - daysKept * 86_400_000;
}

/** Null where there is none. Throws where the device keeps no drafts and this page has none either. */
export async function readDraft(key: string): Promise<StoredDraft | null> {
  silent = false;
  const here = memory.get(key);
  if (here) return here;
  const draft = await (await database()).get('drafts', key);
  return isFresh(draft) ? draft : null;
}

/** All drafts whose key begins like this, the newest first. */
export async function listDrafts(prefix: string): Promise<readonly StoredDraft[]> {
  silent = false;
  const here = [...memory.values()].filter((draft) => draft.key.startsWith(prefix));
  const stored = await storedDrafts(prefix).catch(() => []);
  return [...here, ...stored.filter(isFresh)].toSorted((a, b) => b.savedAt - a.savedAt);
}

async function storedDrafts(prefix: string): Promise<readonly StoredDraft[]> {
  return (await database()).getAll('drafts', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
}

export async function writeDraft(key: string, values: unknown): Promise<number> {
  const draft = { key, values, savedAt: Date.now() };
  if (silent) return draft.savedAt;
  try {
    await (await database()).put('drafts', draft);
    memory.delete(key);
  } catch (error) {
    memory.set(key, draft);
    throw error;
  }
  return draft.savedAt;
}

export async function removeDraft(key: string): Promise<void> {
  memory.delete(key);
  await (await database()).delete('drafts', key);
}

/**
 * Sign-out: what one person wrote is not left for the next. What another person wrote here, whose session ended before
 * they could send it, is theirs and stays. A device without storage has nothing more to forget.
 */
export async function forgetDrafts(prefix = ''): Promise<void> {
  silent = true;
  for (const key of memory.keys()) if (key.startsWith(prefix)) memory.delete(key);
  try {
    await (await database()).delete('drafts', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error;
  }
}
