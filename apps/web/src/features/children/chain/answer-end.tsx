import type { ReactNode } from 'react';

import { DialogEnd } from '../../../ui/dialog-end';

interface AnswerEndProps {
  readonly refused: string | null;
  /** What somebody else stored meanwhile, where that is why. */
  readonly theirs?: ReactNode;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** How a form of the chain ends: it may wait, since what was written stays. */
export function AnswerEnd({ refused, theirs = null, busy, onClose }: AnswerEndProps) {
  return <DialogEnd refused={refused} theirs={theirs} busy={busy} leave="Not now" onLeave={onClose} />;
}
