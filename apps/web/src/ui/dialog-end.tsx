import { type ReactNode, useEffect, useRef } from 'react';

import { Button } from './button';
import { Notice } from './notice';

interface DialogEndProps {
  /** Why it could not be saved, where that is about no field. */
  readonly refused?: string | null;
  /** What it was refused for, shown with it: what somebody else stored meanwhile. */
  readonly theirs?: ReactNode;
  readonly busy: boolean;
  /** What leaving without saving is called. */
  readonly leave?: string;
  readonly onLeave: () => void;
}

/** How a short form in a dialog ends: what was refused, and the ways out. */
export function DialogEnd({ refused = null, theirs = null, busy, leave = 'Cancel', onLeave }: DialogEndProps) {
  return (
    <>
      {refused ? <Refused key={refused} sentence={refused} theirs={theirs} /> : null}
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

interface RefusedProps {
  readonly sentence: string;
  readonly theirs: ReactNode;
}

/**
 * It comes above the button that was just pressed, where a phone may not show it. Where somebody else was first, theirs
 * is to be read before anything else: it is gone to, from its first line.
 */
function Refused({ sentence, theirs }: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  const isOvertaken = theirs !== null;
  useEffect(() => {
    if (isOvertaken) box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: isOvertaken ? 'start' : 'nearest' });
  }, [isOvertaken]);
  return (
    <div ref={box} tabIndex={isOvertaken ? -1 : undefined}>
      <Notice tone="warning" role="alert">
        <p>{sentence}</p>
        {theirs}
      </Notice>
    </div>
  );
}
