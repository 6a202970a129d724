import { readBirthDate, type ReadBirth } from './birth-dates.js';
import { addYears } from '../../calendar/months.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { readReturnDate } from './return-date.js';

export interface ReturnDates {
  read(text: string | null): PlainDate | null;
  birth(text: string | null): ReadBirth;
  fourthBirthday(dateOfBirth: PlainDate | null): PlainDate | null;
}

function remembered<From, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const found = work(from);
    known.set(from, found);
    return found;
  };
}

/** Dates of one return. The same few thousand days stand on most of its lines, so each is worked out once. */
export function returnDates(): ReturnDates {
  return {
    read: remembered(readReturnDate),
    birth: remembered(readBirthDate),
    fourthBirthday: remembered((dateOfBirth) => (dateOfBirth === null ? null : addYears(dateOfBirth, 4))),
  };
}
