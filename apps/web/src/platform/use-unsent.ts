import { startTransition, useEffect, useState } from 'react';

import { listWithThrown, type StoredDraft } from './draft-store';
import { useSession } from './session';

/**
 * What this person has written on this device and not sent, of the forms whose names begin like this (`feedback:`), with
 * what they threw away of it today, the newest first; null until it is known.
 */
export function useUnsent(prefix: string): readonly StoredDraft[] | null {
  const { me } = useSession();
  const [drafts, setDrafts] = useState<readonly StoredDraft[] | null>(null);
  useEffect(() => {
    let current = true;
    if (!me) return undefined;
    void listWithThrown(me, prefix).then((found) => {
      // A whole form may follow from it: drawn in small steps.
      if (current) startTransition(() => setDrafts(found));
    });
    return () => {
      current = false;
    };
  }, [me, prefix]);
  return drafts;
}
