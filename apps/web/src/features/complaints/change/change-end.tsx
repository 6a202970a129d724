import type { Draft } from '../../../platform/use-draft';
import { timeText } from '../../../platform/dates';
import { Button } from '../../../ui/button';

interface ChangeEndProps {
  readonly label: string;
  readonly possible: boolean;
  readonly busy: boolean;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** The way to save a change, and the way out of it; what was written stays on the device until it is saved. */
export function ChangeEnd({ label, possible, busy, draft, onClose }: ChangeEndProps) {
  return (
    <div className="change-form__end">
      {possible ? (
        <Button type="submit" busy={busy} busyLabel="Saving…">
          {label}
        </Button>
      ) : null}
      <Button look="quiet" onClick={onClose}>
        Not now
      </Button>
      {draft.savedAt === null ? null : (
        <p className="soft">Draft kept on this device at {timeText(draft.savedAt)}. Not saved yet.</p>
      )}
    </div>
  );
}
