import './plan-board.css';

import { useAddress } from '../../../platform/use-address';
import { Loading } from '../../../ui/states';
import { ColumnOfCards } from './board-column';
import type { BoardColumn as Column } from '../board-data';
import { ColumnPicker } from './column-picker';
import type { Dragging } from './use-dragging';
import { useNarrow } from '../use-narrow';

/** From here on only the cards in sight are drawn: more than a plan usually has. */
const manyCards = 120;

interface PlanBoardProps {
  /** The cards that are shown. */
  readonly shown: readonly Column[];
  /** How many there are in all. */
  readonly count: number;
  readonly dragging: Dragging;
  readonly onHold: (holding: boolean) => void;
}

/** The columns side by side; where there is room for one, one at a time. */
export function PlanBoard({ shown, count, dragging, onHold }: PlanBoardProps) {
  const narrow = useNarrow();
  const long = count > manyCards;
  if (narrow) return <OneColumn shown={shown} long={long} />;
  if (dragging === 'WAITING') return <Loading label="Loading the cards" lines={6} />;
  return (
    <div className="plan-board">
      {dragging === 'STILL' ? (
        shown.map((column) => <ColumnOfCards key={column.key} column={column} long={long} />)
      ) : (
        <dragging.columns shown={shown} long={long} onHold={onHold} />
      )}
    </div>
  );
}

function OneColumn({ shown, long }: { readonly shown: readonly Column[]; readonly long: boolean }) {
  const [address, changeAddress] = useAddress();
  const asked = address.get('column');
  const busiest = shown.find(({ key }) => key === 'IN_PROGRESS') ?? shown[0];
  const column = shown.find(({ key }) => key === asked) ?? busiest;
  if (!column) return null;
  const choose = (key: string) => changeAddress((next) => next.set('column', key));
  return (
    <div className="plan-board plan-board--one">
      <ColumnPicker columns={shown} chosen={column.key} onChoose={choose} />
      <ColumnOfCards key={column.key} column={column} long={long} />
    </div>
  );
}
