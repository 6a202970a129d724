import './clock-sum.css';

import { dayOfWeek, formatPlainDate } from '@heard/domain/calendar/plain-date';
import { longDate } from '@heard/domain/complaints/explain-clock';

import { type ClockMarks, type SumDay, sumDayWords } from './sum-day-words';

interface ClockSumProps {
  /** Every calendar day from the start of the clock to the day on which it ends. */
  readonly days: readonly SumDay[];
  readonly marks: ClockMarks;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The sum, day by day, as it would be counted with a finger on the calendar on the wall. */
export function ClockSum({ days, marks }: ClockSumProps) {
  return (
    <div className="clock-sum">
      <div className="clock-sum__weekdays" aria-hidden="true">
        {weekdays.map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ol className="clock-sum__days" aria-label="The days, one by one">
        {days.map((day, index) => (
          <SumCell key={day.on} day={day} first={index === 0} marks={marks} />
        ))}
      </ol>
      <p className="clock-sum__key">
        Striped days are not counted.{showsToday(days, marks) ? ' The ring is today.' : ''}
      </p>
    </div>
  );
}

function showsToday(days: readonly SumDay[], { today }: ClockMarks): boolean {
  return days.some((day) => day.on === today);
}

interface SumCellProps {
  readonly day: SumDay;
  readonly first: boolean;
  readonly marks: ClockMarks;
}

function SumCell({ day, first, marks }: SumCellProps) {
  const words = sumDayWords(day, marks);
  const column = ((dayOfWeek(day.on) + 6) % 7) + 1;
  return (
    <li
      className={`sum-day sum-day--${words.look}`}
      data-past={day.on <= marks.today || undefined}
      data-today={day.on === marks.today || undefined}
      style={{ gridColumnStart: column }}
    >
      <time className="sum-day__date" dateTime={day.on}>
        <span aria-hidden="true">{shortDay(day.on, first)}</span>
        <span className="visually-hidden">{longDate(day.on)}: </span>
      </time>
      {words.count === '' ? null : (
        <span className="sum-day__count" aria-hidden="true">
          {words.count}
        </span>
      )}
      {words.label === '' ? null : (
        <span className="sum-day__label" aria-hidden="true">
          {words.label}
        </span>
      )}
      <span className="visually-hidden">{words.spoken}</span>
    </li>
  );
}

/** "19 Dec" at the start and where a month begins, "20" in between. */
function shortDay(on: string, first: boolean): string {
  const [day = '', month = ''] = formatPlainDate(on).split(' ');
  return first || day === '1' ? `${day} ${month.slice(0, 3)}` : day;
}
