import './clock-working.css';

import { todayInLondon } from '../../../platform/council-time';
import { ClockSum } from './clock-sum';
import type { ComplaintClock } from '../complaint-data';
import type { ClockMarks } from './sum-day-words';

interface ClockWorkingProps {
  readonly clock: ComplaintClock;
  /** 3 unless it stands right under the page's title. */
  readonly level?: 2 | 3;
}

/** The sum: on a calendar, in a sentence, and the rule that it follows. */
export function ClockWorking({ clock, level = 3 }: ClockWorkingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const sum = clock.agreed ?? clock.standard;
  if (!sum) return <p className="soft">The bank holidays for these days are not known yet, so the sum is not shown.</p>;
  return (
    <div className="clock-working">
      <Heading>How the date is worked out</Heading>
      <ClockSum days={[...sum.days, ...clock.over]} marks={marksOf(clock)} />
      <div className="clock-working__words">
        {clock.standard ? <p>{clock.standard.sentence}</p> : null}
        {clock.agreed ? <p>With the extension, {clock.agreed.sentence}</p> : null}
        <p className="soft">Source: {clock.source}. The day on which the clock starts is day 0.</p>
      </div>
    </div>
  );
}

function marksOf({ standardDueOn, agreedDueOn, dueOn, respondedOn }: ComplaintClock): ClockMarks {
  return {
    standardDueOn,
    agreedDueOn: agreedDueOn ?? null,
    dueOn,
    respondedOn: respondedOn ?? null,
    today: todayInLondon(),
  };
}
