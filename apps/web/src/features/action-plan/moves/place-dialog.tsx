import { type FormEvent, useRef } from 'react';

import { useLeftValues } from '../../../platform/use-left';
import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';
import { EntryDialog } from '../../../ui/entry-dialog';
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
    <EntryDialog
      name={nameOf(card)}
      title={card ? `Move ${cardName(card)}` : 'Move'}
      open={card !== null}
      onClose={onClose}
    >
      {(close) =>
        card ? (
          <PlaceForm key={card.id} card={card} columns={columns} onMove={onMove} onDone={onClose} onCancel={close} />
        ) : null
      }
    </EntryDialog>
  );
}

const nameOf = (card: Card | null) => `place:${card?.id ?? ''}`;

interface PlaceFormProps extends Pick<PlaceDialogProps, 'columns' | 'onMove'> {
  readonly card: Card;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function PlaceForm({ card, columns, onMove, onDone, onCancel }: PlaceFormProps) {
  const open: readonly string[] = card.openColumns;
  const left = useLeftValues(nameOf(card), { toColumn: card.columnKey, afterId: '' });
  const place = left.values;
  const toColumn = open.includes(place.toColumn) ? place.toColumn : card.columnKey;
  const asSeen = useRef(card);
  const others = columns.find(({ key }) => key === toColumn)?.actions.filter(({ id }) => id !== card.id) ?? [];
  // Somebody may have moved it away since this was left.
  const afterId = others.some(({ id }) => id === place.afterId) ? place.afterId : '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    left.forget();
    onMove(asSeen.current, { toColumn, afterId: afterId === '' ? null : afterId }, asSeen.current.version);
    onDone();
  };
  return (
    <form className="stack" onSubmit={send}>
      <AsYouLeftIt wasLeft={left.wasLeft} onStartAgain={left.startAgain} onTakeBack={left.thrown && left.takeBack} />
      <RadioCards
        name="to-column"
        label="To which column?"
        columns={2}
        chosen={[toColumn]}
        options={columns.filter(({ key }) => open.includes(key)).map(({ key, label }) => ({ value: key, label }))}
        onChange={(event) => left.change({ toColumn: event.target.value, afterId: '' })}
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
        onChange={(event) => left.change({ toColumn, afterId: event.target.value })}
      />
      <div className="cluster">
        <Button type="submit">Move</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
