import './draft-found.css';

import { timeText } from '../platform/dates';
import type { Draft } from '../platform/use-draft';
import { Button } from './button';
import { Notice } from './notice';

/** What was written before is back in the form, and can be thrown away on purpose. */
export function DraftFound({ draft, onStartAgain }: { readonly draft: Draft; readonly onStartAgain: () => void }) {
  if (draft.state !== 'restored') return null;
  return (
    <Notice tone="info" title="Your words from before are here">
      <div className="draft-found">
        <p>
          {draft.savedAt === null
            ? 'They were kept on this device.'
            : `Kept on this device at ${timeText(draft.savedAt)}. They are not sent yet.`}
        </p>
        <Button look="link" onClick={onStartAgain}>
          Throw away and start again
        </Button>
      </div>
    </Notice>
  );
}
