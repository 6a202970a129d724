import { timeText } from '../../../platform/dates';
import type { Draft } from '../../../platform/use-draft';
import { Button } from '../../../ui/button';

interface EvidenceEndProps {
  readonly label: string;
  readonly busy: boolean;
  readonly draft: Draft;
}

/** The button that sends, and beside it that what was written is safe, and not sent. */
export function EvidenceEnd({ label, busy, draft: { savedAt } }: EvidenceEndProps) {
  return (
    <div className="cluster">
      <Button type="submit" busy={busy} busyLabel="Saving…">
        {label}
      </Button>
      {savedAt === null ? null : (
        <p className="soft">Draft kept on this device at {timeText(savedAt)}. Not sent yet.</p>
      )}
    </div>
  );
}
