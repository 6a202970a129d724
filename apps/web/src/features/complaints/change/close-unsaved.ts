import type { DraftOwner } from '../../../platform/sealed-values';
import { takeBackDraft, throwDraft } from '../../../platform/thrown-drafts';
import type { Draft } from '../../../platform/use-draft';
import { offerUndo } from '../../../ui/offer-undo';

interface Unsaved {
  readonly owner: DraftOwner;
  readonly draft: Draft;
  /** What stands in the form. */
  readonly values: unknown;
  readonly onClose: () => void;
  /** Opens the form again: what was taken back is found in it. */
  readonly onReopen: () => void;
}

/** Closes a form without saving; for ten seconds that can be taken back, and its words are kept for a day. */
export async function closeUnsaved({ owner, draft, values, onClose, onReopen }: Unsaved): Promise<void> {
  const thrown = await throwDraft(owner, { key: draft.key, values, savedAt: draft.savedAt ?? 0 });
  await draft.clear();
  onClose();
  const undo = () => void takeBackDraft(owner, thrown).then(onReopen);
  offerUndo('Closed. Nothing was saved.', { takesFocus: true, undo });
}
