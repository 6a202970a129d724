import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

interface WorkFormEndProps {
  /** Why it could not be saved, where that is about no field. */
  readonly refused: string | null;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** How these forms end: what was refused, and the ways out. */
export function WorkFormEnd({ refused, busy, onClose }: WorkFormEndProps) {
  return (
    <>
      {refused ? (
        <Notice tone="warning" role="alert">
          <p>{refused}</p>
        </Notice>
      ) : null}
      <div className="cluster">
        <Button type="submit" busy={busy} busyLabel="Saving…">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </>
  );
}
