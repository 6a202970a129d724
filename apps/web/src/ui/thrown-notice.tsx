import { useEffect, useState } from 'react';

import type { StoredDraft } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { putBack, readThrown } from '../platform/thrown-drafts';
import type { Draft } from '../platform/use-draft';
import { Button } from './button';
import { Notice } from './notice';

/** What was thrown away of this form less than a day ago, and the way to take it back. */
export function ThrownNotice({ draft }: { readonly draft: Draft }) {
  const found = useThrown(draft);
  if (found === null) return null;
  return (
    <Notice tone="info">
      <p>
        What you threw away here is kept for a day.{' '}
        <Button look="link" onClick={() => putBack(draft, found)}>
          Take it back
        </Button>
      </p>
    </Notice>
  );
}

function useThrown({ key }: Draft): StoredDraft | null {
  const { me } = useSession();
  const [found, setFound] = useState<StoredDraft | null>(null);
  useEffect(() => {
    if (!me) return undefined;
    let current = true;
    readThrown(me, key).then(
      (draft) => {
        if (current) setFound(draft);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [me, key]);
  return found;
}
