import { daysBetween } from '@heard/domain/calendar/plain-date';
import { amountOf } from '@heard/domain/words/amount-of';

import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { DaysTag } from '../../../ui/tag';
import type { Voice } from './child-page-data';
import { Fact } from './door-fact';

interface PromisedProps {
  readonly voice: Pick<Voice, 'waiting' | 'promised'>;
}

/** As many as are read at a door; all stand further down, with the words they are for. */
const mostPromised = 2;

/** Answers, and what is to be done, each with its day. */
export function Promised({ voice: { waiting, promised } }: PromisedProps) {
  const more = promised.length - mostPromised;
  return (
    <Fact label="Promised" wide="PHONE">
      {waiting.length + promised.length === 0 ? <p>Nothing is waiting.</p> : null}
      <Answers waiting={waiting} />
      {promised.slice(0, mostPromised).map(({ title, dueOn }) => (
        <p key={`${title} ${dueOn ?? ''}`}>
          {title}
          {dueOn ? <ByDay day={dueOn} says=" by" /> : null}
        </p>
      ))}
      {more > 0 ? <p className="door__soft">and {amountOf(more, 'promise more', 'promises more')}</p> : null}
    </Fact>
  );
}

function Answers({ waiting }: Pick<Voice, 'waiting'>) {
  const [first] = waiting;
  if (first === undefined) return null;
  const count = waiting.length;
  return (
    <p>
      <a href="#waiting">{count === 1 ? 'An answer' : `${String(count)} answers`}</a>
      {first.answerBy ? <ByDay day={first.answerBy} says={count === 1 ? ' by' : ', the first by'} /> : null}
    </p>
  );
}

function ByDay({ day, says }: { readonly day: string; readonly says: string }) {
  return (
    <>
      {`${says} ${dateText(day)} `}
      <DaysTag days={daysBetween(todayInLondon(), day)} />
    </>
  );
}
