import { useState } from 'react';

import { useSession } from '../../../platform/session';
import type { Draft } from '../../../platform/use-draft';

interface Ways {
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** Closes a form without saving, so that it can be taken back. Where that can't be offered, the draft stays as it is. */
export function useCloseUnsaved(valuesNow: () => unknown, draft: Draft, { onClose, onReopen }: Ways): () => void {
  const { me } = useSession();
  const [owner] = useState(me); // the writer, also in the moment in which nobody is signed in any more
  return () => {
    if (!owner) return onClose();
    const values = structuredClone(valuesNow());
    import('./close-unsaved').then(
      async ({ closeUnsaved }) => closeUnsaved({ owner, draft, values, onClose, onReopen }),
      onClose,
    );
  };
}
