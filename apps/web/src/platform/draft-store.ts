import { councilNow } from './council-time';
import { draftDatabase, type KeptDraft } from './draft-database';
import { inTurns } from './in-turn';
import { type DraftOwner, seal, unseal } from './sealed-values';

/** A form as its writer left it: on this device only, until it is sent or its time is over. */
export interface StoredDraft {
  readonly key: string;
  readonly values: unknown;
  /** Milliseconds since 1970, by the council's clock. */
  readonly savedAt: number;
  /** The page on which it was begun, and is gone on with. */
  readonly page?: string | undefined;
}

const daysKept = 14;
/** Begins the name of a draft that was thrown away: for a day it can be taken back. */
export const thrown = 'thrown:';
const day = 86_400_000;
/** After drafts were thrown away at sign-out, a form that is still closing must not write its last words back. */
let silent = false;
/** Where the device keeps nothing, this page does: until it is closed or loaded again. */
const memory = new Map<string, KeptDraft>();

/** Sealing takes a moment: what is asked for later is done later, or a form that was sent could be written back. */
const inTurn = inTurns();

const keyOf = ({ id }: Pick<DraftOwner, 'id'>, name: string) => `${id}:${name}`;

/** When a draft that was saved at this moment is deleted from the device, in milliseconds since 1970. */
export function endOfDraft(savedAt: number): number {
  return savedAt + daysKept * day;
}

function isFresh({ key, savedAt }: KeptDraft, now = councilNow()): boolean {
  return (isThrown({ key }) ? savedAt + day : endOfDraft(savedAt)) > now;
}

/** It was thrown away, and can still be taken back. */
export function isThrown({ key }: Pick<StoredDraft, 'key'>): boolean {
  return key.includes(`:${thrown}`);
}

async function opened(owner: DraftOwner, { key, savedAt, page, ...sealed }: KeptDraft): Promise<StoredDraft> {
  return { key, savedAt, page, values: await unseal(owner, key, sealed) };
}

/** Null where there is none. Throws where the device keeps no drafts and this page has none either. */
export async function readDraft(owner: DraftOwner, name: string): Promise<StoredDraft | null> {
  silent = false;
  const key = keyOf(owner, name);
  return inTurn(async () => {
    const draft = memory.get(key) ?? (await (await draftDatabase()).get('drafts', key));
    return draft && isFresh(draft) ? opened(owner, draft).catch(() => null) : null;
  });
}

/** This person's drafts whose name begins like this, the newest first; none that was thrown away. */
export async function listDrafts(owner: DraftOwner, prefix = ''): Promise<readonly StoredDraft[]> {
  return findDrafts(owner, [prefix], (draft) => !isThrown(draft));
}

/** The same, with what was thrown away of them and can still be taken back. */
export async function listWithThrown(owner: DraftOwner, prefix: string): Promise<readonly StoredDraft[]> {
  return findDrafts(owner, [prefix, thrown + prefix]);
}

async function findDrafts(
  owner: DraftOwner,
  prefixes: readonly string[],
  isAsked: (draft: KeptDraft) => boolean = () => true,
): Promise<readonly StoredDraft[]> {
  silent = false;
  const starts = prefixes.map((prefix) => keyOf(owner, prefix));
  return inTurn(async () => {
    const stored = await storedDrafts(keyOf(owner, '')).catch(() => []);
    const asked = [...memory.values(), ...stored].filter(
      (draft) => starts.some((start) => draft.key.startsWith(start)) && isFresh(draft) && isAsked(draft),
    );
    return openEach(owner, asked);
  });
}

/** The newest first; what can't be opened is left out. */
async function openEach(owner: DraftOwner, drafts: readonly KeptDraft[]): Promise<readonly StoredDraft[]> {
  const found = await Promise.allSettled(drafts.map(async (draft) => opened(owner, draft)));
  return found
    .flatMap((draft) => (draft.status === 'fulfilled' ? [draft.value] : []))
    .toSorted((a, b) => b.savedAt - a.savedAt);
}

async function storedDrafts(start: string): Promise<readonly KeptDraft[]> {
  return (await draftDatabase()).getAll('drafts', IDBKeyRange.bound(start, `${start}\uffff`));
}

/** Answers when it was saved. Throws where the device keeps no drafts: then this page has it. */
export async function writeDraft(owner: DraftOwner, name: string, values: unknown, page?: string): Promise<number> {
  const savedAt = councilNow();
  if (silent) return savedAt;
  const key = keyOf(owner, name);
  const sealed = seal(owner, key, values); // as they are now
  await inTurn(async () => keep({ key, savedAt, page, ...(await sealed) }));
  return savedAt;
}

async function keep(draft: KeptDraft): Promise<void> {
  try {
    await (await draftDatabase()).put('drafts', draft);
    memory.delete(draft.key);
  } catch (error) {
    memory.set(draft.key, draft);
    throw error;
  }
}

export async function removeDraft(key: string): Promise<void> {
  await inTurn(async () => {
    memory.delete(key);
    await (await draftDatabase()).delete('drafts', key);
  });
}

/**
 * Throws away what this person wrote and did not send; whoever else wrote here keeps theirs. Without a person it throws
 * away everybody's. A device without storage has nothing more to forget.
 */
export async function forgetDrafts(owner: Pick<DraftOwner, 'id'> | null = null): Promise<void> {
  silent = true;
  const start = owner === null ? '' : keyOf(owner, '');
  await inTurn(async () => {
    for (const key of memory.keys()) if (key.startsWith(start)) memory.delete(key);
    await unlessNothingIsKept(async () =>
      (await draftDatabase()).delete('drafts', IDBKeyRange.bound(start, `${start}\uffff`)),
    );
  });
}

/** Deletes from this device whatever anybody wrote there longer ago than drafts are kept, by the council's clock. */
export async function deleteOldDrafts(now = councilNow()): Promise<void> {
  for (const [key, draft] of memory) if (!isFresh(draft, now)) memory.delete(key);
  await unlessNothingIsKept(async () => {
    const database = await draftDatabase();
    const old = (await database.getAll('drafts')).filter((draft) => !isFresh(draft, now));
    await Promise.all(old.map(async ({ key }) => database.delete('drafts', key)));
  });
}

async function unlessNothingIsKept(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error;
  }
}
