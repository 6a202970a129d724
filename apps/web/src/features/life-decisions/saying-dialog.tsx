import { type ReactNode, Suspense } from 'react';

import { Dialog } from '../../ui/dialog';
import { Loading } from '../../ui/states';

interface SayingDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A form that is fetched beside the dialog. */
  readonly children: ReactNode;
}

/** What is written down of a decision, in a dialog that closes only on purpose. */
export function SayingDialog({ title, onClose, children }: SayingDialogProps) {
  return (
    <Dialog title={title} open dismissable={false} onClose={onClose}>
      <Suspense fallback={<Loading label="The form" lines={6} />}>{children}</Suspense>
    </Dialog>
  );
}
