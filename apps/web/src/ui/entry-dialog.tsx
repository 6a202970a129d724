import { type ReactNode, useEffect } from 'react';

import { useLeft } from '../platform/use-left';
import { dismiss, showToast } from './announcer';
import { Dialog } from './dialog';

interface EntryDialogProps {
  /** Names what is kept of it: the same as in the form's `useLeftValues`. */
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The form. Its Cancel calls `close`, as Escape does. */
  readonly children: (close: () => void) => ReactNode;
}

let lastSaid = 0;

function sayClosed(): void {
  lastSaid = showToast('Closed. Nothing was saved. Open it again to go on where you were.', 'info');
}

/** Done with once a dialog is open again: it would lie over it. */
function takeAway(): void {
  dismiss(lastSaid);
}

/** A dialog in which something is chosen or written: closed without saving it opens again as it was left. */
export function EntryDialog({ name, title, open, onClose, children }: EntryDialogProps) {
  const left = useLeft(name);
  useEffect(() => {
    if (open) takeAway();
  }, [open]);
  const close = () => {
    if (left.isLeft()) sayClosed();
    onClose();
  };
  return (
    <Dialog title={title} open={open} dismissable={false} onClose={close}>
      {open ? children(close) : null}
    </Dialog>
  );
}
