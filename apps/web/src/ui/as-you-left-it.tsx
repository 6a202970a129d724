import { Button } from './button';
import { Notice } from './notice';

interface AsYouLeftItProps {
  readonly wasLeft: boolean;
  readonly onStartAgain: () => void;
  /** Puts back what stood here before somebody started again; null where there is nothing, or something else stands here. */
  readonly onTakeBack: (() => void) | null;
}

/** What stands in the dialog is from before: said, since an answer that nobody gave now may not pass for one. */
export function AsYouLeftIt({ wasLeft, onStartAgain, onTakeBack }: AsYouLeftItProps) {
  if (!wasLeft && !onTakeBack) return null;
  // One button for both, so that the focus stays on it.
  return (
    <Notice tone="info" role="status">
      <p>
        {wasLeft ? 'As you left it. Nothing is saved yet.' : 'You started again.'}{' '}
        <Button look="link" onClick={wasLeft ? onStartAgain : (onTakeBack ?? onStartAgain)}>
          {wasLeft ? 'Start again' : 'Take back what stood here'}
        </Button>
      </p>
    </Notice>
  );
}
