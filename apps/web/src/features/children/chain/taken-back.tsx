import { dateText } from '../../../platform/dates';
import type { StatementChain } from './chain-text';

/** The words stay as they were said; nothing more is owed for them. */
export function TakenBack({ takenBackOn, heardByName, reason }: NonNullable<StatementChain['takenBack']>) {
  return (
    <ul className="chain__links">
      <li data-link="whole">
        They took back what they said, on {dateText(takenBackOn)}, says {heardByName}
        <q className="chain__reaction" dir="auto">
          {reason}
        </q>
      </li>
    </ul>
  );
}
