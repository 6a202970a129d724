import { DialogEnd } from '../../../ui/dialog-end';

interface AnswerEndProps {
  readonly refused: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** How a form of the chain ends: it may wait, since what was written stays. */
export function AnswerEnd({ refused, busy, onClose }: AnswerEndProps) {
  return <DialogEnd refused={refused} busy={busy} leave="Not now" onLeave={onClose} />;
}
