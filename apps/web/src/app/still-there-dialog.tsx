import { useState } from 'react';

import { timeText } from '../platform/dates';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface StillThereDialogProps {
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly onStay: () => void;
}

/** Comes two minutes before the end. A session that has lasted its twelve hours ends whatever is answered. */
export function StillThereDialog({ endsAt, onStay }: StillThereDialogProps) {
  const [stayed, setStayed] = useState(false);
  const [closed, setClosed] = useState(false);
  const stay = () => {
    if (stayed) setClosed(true);
    setStayed(true);
    onStay();
  };
  return (
    <Dialog title="Are you still there?" role="alertdialog" open={!closed} onClose={stay} dismissable={false}>
      <p>
        {stayed
          ? `This session ends at ${timeText(endsAt)} all the same: sign in again then.`
          : `You will be signed out at ${timeText(endsAt)}, so that nobody else reads on.`}{' '}
        What you were writing is kept on this device, for you alone.
      </p>
      <div>
        <Button onClick={stay}>{stayed ? 'Close' : 'Stay signed in'}</Button>
      </div>
    </Dialog>
  );
}
