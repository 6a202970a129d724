import './draft-notice.css';

import { timeText } from '../platform/dates';
import { useSession } from '../platform/session';
import { putBack, throwDraft } from '../platform/thrown-drafts';
import type { Draft } from '../platform/use-draft';
import { Button } from './button';
import { Notice } from './notice';
import { offerUndo } from './offer-undo';

interface Taken {
  readonly values: unknown;
  readonly startAgain: () => void;
}

export interface DraftNoticeProps {
  readonly draft: Draft;
  /** What stands in the form now, and the way to empty it. */
  readonly onTake: () => Taken;
}

/** Says whose words these are. Thrown away they can be put back for ten seconds, and are kept for a day. */
export function DraftNotice({ draft, onTake }: DraftNoticeProps) {
  const { me } = useSession();
  const throwAway = async () => {
    if (!me) return;
    const { values, startAgain } = onTake();
    const thrown = await throwDraft(me, { key: draft.key, values, savedAt: draft.savedAt ?? 0 });
    await draft.clear();
    startAgain();
    offerUndo('Thrown away. The form is empty.', { takesFocus: true, undo: () => putBack(draft, thrown) });
  };
  return (
    <Notice tone="info" title="Your words from before are here">
      <div className="draft-found">
        <p>
          {draft.savedAt === null
            ? 'Kept on this device.'
            : `Kept on this device at ${timeText(draft.savedAt)}. Not sent yet.`}
        </p>
        <Button look="link" onClick={() => void throwAway()}>
          Throw away and start again
        </Button>
      </div>
    </Notice>
  );
}
