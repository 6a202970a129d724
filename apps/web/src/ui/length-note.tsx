import { amountOf } from '@heard/domain/words/amount-of';

interface LengthNoteProps {
  readonly id: string;
  /** Characters that still fit, below zero those too many; null while there is plenty of room. */
  readonly room: number | null;
}

/**
 * Says below a box how much still fits. Nothing is ever cut off: words that were pasted stay whole until whoever wrote
 * them has shortened them. To be heard, two sentences are enough: every letter counted aloud would drown the typing.
 */
export function LengthNote({ id, room }: LengthNoteProps) {
  return (
    <>
      {room === null ? null : (
        <p id={lengthNoteId(id)} className={room < 0 ? 'field__length field__length--over' : 'field__length'}>
          {roomInWords(room)}
        </p>
      )}
      <span className="visually-hidden" role="status">
        {spoken(room)}
      </span>
    </>
  );
}

export function lengthNoteId(id: string): string {
  return `${id}-length`;
}

function characters(count: number): string {
  return amountOf(count, 'character', 'characters');
}

function roomInWords(room: number): string {
  return room < 0 ? `${characters(-room)} too many. Shorten it before you save` : `${characters(room)} left`;
}

function spoken(room: number | null): string {
  if (room === null) return '';
  return room < 0 ? 'This is longer than it can be' : 'This is nearly as long as it can be';
}
