import { formatMonth } from '@heard/domain/calendar/plain-date';
import { useNavigate } from 'react-router';

import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { Select } from '../../../ui/select';
import type { Board, Plan } from '../board-data';

interface PlanLeadProps {
  readonly board: Board;
  readonly plans: readonly Plan[];
}

/** Which plan this is, for when, and how much of it this reader sees. */
export function PlanLead({ board, plans }: PlanLeadProps) {
  const navigate = useNavigate();
  const role = useSession().me?.role;
  return (
    <>
      {plans.length > 1 ? (
        <div className="plan-lead__choice">
          <Select
            name="plan"
            label="Plan"
            options={plans.map(({ id, title }) => ({ value: id, label: title }))}
            value={board.id}
            onChange={(event) => void navigate(paths.planOf(event.target.value))}
          />
        </div>
      ) : (
        <p>{board.title}</p>
      )}
      {board.startsOn !== null && board.endsOn !== null ? (
        <p>
          {formatMonth(board.startsOn)} to {formatMonth(board.endsOn)}
        </p>
      ) : null}
      {role === 'PARTNER' ? <p>You see the actions that are shared with partners.</p> : null}
    </>
  );
}
