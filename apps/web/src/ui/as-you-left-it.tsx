import { Button } from './button';
import { Notice } from './notice';

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
