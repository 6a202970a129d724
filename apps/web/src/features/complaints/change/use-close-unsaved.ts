import { useSession } from '../../../platform/session';
import type { Draft } from '../../../platform/use-draft';

interface Ways {
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** Closes a form without saving, so that it can be taken back. Where that can't be offered, the draft stays as it is. */
export function useCloseUnsaved(valuesNow: () => unknown, draft: Draft, { onClose, onReopen }: Ways): () => void {
  const { me: owner } = useSession();
  return () => {
    if (!owner) return;
    const values = structuredClone(valuesNow());
    import('./close-unsaved').then(
      async ({ closeUnsaved }) => closeUnsaved({ owner, draft, values, onClose, onReopen }),
      onClose,
    );
  };
}
