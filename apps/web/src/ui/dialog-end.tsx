import { useEffect, useRef } from 'react';

import { Button } from './button';
import { Notice } from './notice';

interface DialogEndProps {
  /** Why it could not be saved, where that is about no field. */
  readonly refused?: string | null;
  readonly busy: boolean;
  /** What leaving without saving is called. */
  readonly leave?: string;
  readonly onLeave: () => void;
}

/** How a short form in a dialog ends: what was refused, and the ways out. */
export function DialogEnd({ refused = null, busy, leave = 'Cancel', onLeave }: DialogEndProps) {
  return (
    <>
      {refused ? <Refused key={refused} sentence={refused} /> : null}
      <div className="cluster">
        <Button type="submit" busy={busy} busyLabel="Saving…">
          Save
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {leave}
        </Button>
      </div>
    </>
  );
}

/** It comes above the button that was just pressed, where a phone may not show it. */
function Refused({ sentence }: { readonly sentence: string }) {
  const box = useRef<HTMLDivElement>(null);
  // In newer browsers it answers with a promise, which an effect may not.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box}>
      <Notice tone="warning" role="alert">
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
