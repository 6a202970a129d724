import { useEffect, useState } from 'react';

import { removeDraft, type StoredDraft } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { readThrown } from '../platform/thrown-drafts';
import type { Draft } from '../platform/use-draft';
import { Button } from './button';
import { Notice } from './notice';

export interface ThrownNoticeProps {
  readonly draft: Draft;
  /** Puts the words back into the form. */
  readonly onTakeBack: (values: unknown) => void;
}

/** What was thrown away of this form less than a day ago, and the way to take it back. */
export function ThrownNotice({ draft, onTakeBack }: ThrownNoticeProps) {
  const found = useThrown(draft);
  if (found === null) return null;
  const takeBack = () => {
    onTakeBack(found.values);
    draft.changed();
    void removeDraft(found.key).catch(() => undefined);
    document.querySelector<HTMLElement>('main form textarea, main form input')?.focus();
  };
  return (
    <Notice tone="info">
      <p>
        What you threw away here is kept for a day.{' '}
        <Button look="link" onClick={takeBack}>
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
