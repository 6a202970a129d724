import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { isThrown, type StoredDraft } from './draft-store';
import { newClientId } from './new-client-id';
import { useUnsent } from './use-unsent';

export interface FormSlot {
  /** The number of the form that is being written: under it its draft is kept. */
  readonly id: string;
  /** Other forms of this kind that were begun on this device and not sent, and what was thrown away of them today. */
  readonly others: readonly StoredDraft[];
  /** Goes on with one of the others; the one that was being written is kept beside it. */
  readonly open: (draft: StoredDraft) => void;
}

/**
 * Several forms of one kind side by side, each with a draft of its own: goes on with the one that the address names, or
 * with one that `belongs` here; else begins a new one. Null until it is known what was begun.
 */
export function useFormSlot(prefix: string, belongs: (draft: StoredDraft) => boolean = () => false): FormSlot | null {
  const [search] = useSearchParams();
  const [named] = useState(search.get('draft'));
  const [fresh] = useState(newClientId);
  const [opened, setOpened] = useState<string | null>(null);
  const found = useUnsent(prefix);
  if (found === null) return null;
  const drafts = found.filter((draft) => !isThrown(draft));
  const start = drafts.find((draft) => numberOf(draft) === named) ?? drafts.find(belongs);
  const id = opened ?? (start ? numberOf(start) : fresh);
  return {
    id,
    others: found.filter((draft) => isThrown(draft) || numberOf(draft) !== id),
    open: (draft) => setOpened(numberOf(draft)),
  };
}

/** The last part of a draft's key is the number of its form. */
function numberOf({ key }: StoredDraft): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
