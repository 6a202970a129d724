import './date-leaf.css';

import { longDate } from '@heard/domain/complaints/explain-clock';

export type LeafTone = 'calm' | 'soon' | 'late' | 'done' | 'past';

interface DateLeafProps {
  readonly date: string;
  readonly tone: LeafTone;
  readonly size?: 'small' | 'large';
}

/** A leaf of the calendar on the wall: the day that counts, seen before anything is read. */
export function DateLeaf({ date, tone, size = 'small' }: DateLeafProps) {
  const [weekday = '', day, month = '', year] = longDate(date).split(' ');
  return (
    <time className={`date-leaf date-leaf--${size} date-leaf--${tone}`} dateTime={date}>
      <span className="date-leaf__weekday">{size === 'large' ? weekday : weekday.slice(0, 3)} </span>
      <span className="date-leaf__day">{day} </span>
      <span className="date-leaf__month">{size === 'large' ? `${month} ${year ?? ''}` : month.slice(0, 3)}</span>
    </time>
  );
}
