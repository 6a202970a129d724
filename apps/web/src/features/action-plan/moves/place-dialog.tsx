import { type FormEvent, useRef, useState } from 'react';

import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import type { BoardColumn, Card } from '../board-data';
import { cardName } from '../board-data';
import { isForSecondPerson, knownFailure } from './move-failure';

interface PlaceDialogProps {
  /** Null: closed. */
  readonly card: Card | null;
  readonly columns: readonly BoardColumn[];
  readonly onMove: (card: Card, place: { toColumn: string; afterId: string | null }, version: number) => void;
  readonly onClose: () => void;
}

/** Any column, any place in it: what dragging can do, as two questions. */
export function PlaceDialog({ card, columns, onMove, onClose }: PlaceDialogProps) {
  return (
    <Dialog title={card ? `Move ${cardName(card)}` : 'Move'} open={card !== null} onClose={onClose}>
      {card ? <PlaceForm key={card.id} card={card} columns={columns} onMove={onMove} onClose={onClose} /> : null}
    </Dialog>
  );
}

function PlaceForm({ card, columns, onMove, onClose }: PlaceDialogProps & { readonly card: Card }) {
  const open: readonly string[] = card.openColumns;
  const [toColumn, setToColumn] = useState(card.columnKey);
  const [afterId, setAfterId] = useState('');
  const asSeen = useRef(card);
  const others = columns.find(({ key }) => key === toColumn)?.actions.filter(({ id }) => id !== card.id) ?? [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    onMove(asSeen.current, { toColumn, afterId: afterId === '' ? null : afterId }, asSeen.current.version);
    onClose();
  };
  return (
    <form className="stack" onSubmit={send}>
      <RadioCards
        name="to-column"
        label="To which column?"
        columns={2}
        chosen={[toColumn]}
        options={columns.filter(({ key }) => open.includes(key)).map(({ key, label }) => ({ value: key, label }))}
        onChange={(event) => {
          setToColumn(event.target.value);
          setAfterId('');
        }}
      />
      {isForSecondPerson(knownFailure(card, 'ACHIEVED')) ? (
        <p className="soft">
          {card.mine ? 'You lead this action' : 'You have shown it yourself'}: somebody else says that it is achieved.
        </p>
      ) : null}
      <Select
        name="after"
        label="Where in the column?"
        emptyLabel="At the top"
        options={others.map((other) => ({ value: other.id, label: `After ${cardName(other)}` }))}
        value={afterId}
        onChange={(event) => setAfterId(event.target.value)}
      />
      <div className="cluster">
        <Button type="submit">Move</Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
