import type { ReactNode } from 'react';

import { useLeft } from '../platform/use-left';
import { showToast } from './announcer';
import { Button } from './button';
import { Dialog } from './dialog';
import { Notice } from './notice';

interface EntryDialogProps {
  /** Names what is kept of it: the same as in the form's `useLeftValues`. */
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The form. Its Cancel calls `close`, as Escape does. */
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog in which something is chosen or written: closed without saving it opens again as it was left. */
export function EntryDialog({ name, title, open, onClose, children }: EntryDialogProps) {
  const left = useLeft(name);
  const close = () => {
    if (left.isLeft()) showToast('Closed. Nothing was saved. Open it again to go on where you were.', 'info');
    onClose();
  };
  return (
    <Dialog title={title} open={open} dismissable={false} onClose={close}>
      {open ? children(close) : null}
    </Dialog>
  );
}

interface AsYouLeftItProps {
  readonly wasLeft: boolean;
  readonly onStartAgain: () => void;
}

/** What stands in the dialog is from before: said, since an answer that nobody gave now may not pass for one. */
export function AsYouLeftIt({ wasLeft, onStartAgain }: AsYouLeftItProps) {
  if (!wasLeft) return null;
  return (
    <Notice tone="info">
      <p>
        As you left it. Nothing is saved yet.{' '}
        <Button look="link" onClick={onStartAgain}>
          Start again
        </Button>
      </p>
    </Notice>
  );
}
