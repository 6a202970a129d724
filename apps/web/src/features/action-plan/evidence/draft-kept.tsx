import { timeText } from '../../../platform/dates';
import type { Draft } from '../../../platform/use-draft';

/** Says beside the button that what was written is safe, and not sent. */
export function DraftKept({ draft }: { readonly draft: Draft }) {
  if (draft.savedAt === null) return null;
  return <p className="soft">Draft kept on this device at {timeText(draft.savedAt)}. Not sent yet.</p>;
}
