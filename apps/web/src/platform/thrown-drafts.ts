import { readDraft, removeDraft, type StoredDraft, thrown, writeDraft } from './draft-store';
import type { DraftOwner } from './sealed-values';
import type { Draft } from './use-draft';

async function under(
  owner: DraftOwner,
  { key, values, savedAt, page }: StoredDraft,
  name: string,
): Promise<StoredDraft> {
  // Where the device keeps nothing this page does, as with every draft.
  const now = await writeDraft(owner, name, values, page).catch(() => savedAt);
  await removeDraft(key).catch(() => undefined);
  return { key: `${owner.id}:${name}`, values, savedAt: now, page };
}

const nameOf = ({ id }: DraftOwner, { key }: Pick<StoredDraft, 'key'>): string => key.slice(id.length + 1);

/** Throws a draft away, and keeps it for a day where nobody stumbles over it. */
export async function throwDraft(owner: DraftOwner, draft: StoredDraft): Promise<StoredDraft> {
  return under(owner, draft, thrown + nameOf(owner, draft));
}

/** What was thrown away of the draft with this key; null where there is nothing, or its day is over. */
export async function readThrown(owner: DraftOwner, key: string): Promise<StoredDraft | null> {
  return readDraft(owner, thrown + nameOf(owner, { key }));
}

/** Takes back what was thrown away: it is a draft again, kept as long as one that was saved just now. */
export async function takeBackDraft(owner: DraftOwner, draft: StoredDraft): Promise<StoredDraft> {
  return under(owner, draft, nameOf(owner, draft).slice(thrown.length));
}

/** Puts what was thrown away of this form back into it, where it is a draft again. */
export function putBack(draft: Draft, { key, values }: StoredDraft): void {
  draft.restore(values);
  draft.changed();
  void removeDraft(key).catch(() => undefined);
  const form = document.querySelector('[role="dialog"] form') ?? document.querySelector('main form');
  form?.querySelector<HTMLElement>('textarea, input')?.focus();
}
