import type { ErrorCode } from '../../../platform/request-errors';
import { NotSent } from '../../../ui/not-sent';
import { ConflictNotice } from './conflict-notice';
import type { StageNow } from './stage-now';

interface ChangeProblemProps {
  readonly failure: ErrorCode | null;
  readonly theirs: StageNow | null;
  readonly possible: boolean;
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onTryAgain: () => void;
  readonly onClose: () => void;
}

const reasons = { NOT_FOUND: 'This complaint is not, or no longer, within your work.' };

/** Why a change was not saved, where it is not a field that has to be looked at again. */
export function ChangeProblem({ failure, theirs, possible, kept, busy, onTryAgain, onClose }: ChangeProblemProps) {
  if (theirs) return <ConflictNotice theirs={theirs} stillPossible={possible} onClose={onClose} />;
  if (failure === null || failure === 'INVALID_INPUT' || failure === 'CONFLICT') return null;
  return (
    <NotSent
      failure={failure}
      reasons={reasons}
      kept={kept}
      busy={busy}
      onTryAgain={onTryAgain}
      onSendAsNew={onTryAgain}
    />
  );
}
