import type { ReactNode } from 'react';

import { Dialog } from '../../ui/dialog';

interface SayingDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is written down of a decision, in a dialog that closes only on purpose. */
export function SayingDialog(props: SayingDialogProps) {
  return <Dialog {...props} open dismissable={false} />;
}
