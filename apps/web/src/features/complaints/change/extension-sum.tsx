import '../read/clock-working.css';

import { type Control, useWatch } from 'react-hook-form';

import { todayInLondon } from '../../../platform/council-time';
import { ClockSum } from '../read/clock-sum';
import type { ComplaintClock } from '../complaint-data';
import type { ExtensionValues } from './extension-values';

interface ExtensionSumProps {
  readonly clock: ComplaintClock;
  readonly control: Control<ExtensionValues>;
}

/** The longest time, day by day, with the day that is chosen in the form. */
export function ExtensionSum({ clock, control }: ExtensionSumProps) {
  const [until, agreedDueOn] = useWatch({ control, name: ['until', 'agreedDueOn'] });
  if (!clock.longest) return null;
  const chosen = until === 'LONGEST' ? clock.longestDueOn : agreedDueOn;
  return (
    <section className="clock-working" aria-labelledby="extension-sum">
      <h3 id="extension-sum">The longest time, day by day</h3>
      <ClockSum
        days={clock.longest.days}
        marks={{
          standardDueOn: clock.standardDueOn,
          agreedDueOn: chosen,
          dueOn: clock.longestDueOn,
          respondedOn: null,
          today: todayInLondon(),
        }}
      />
      <p>{clock.longest.sentence}</p>
    </section>
  );
}
