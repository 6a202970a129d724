import { addYears } from '../../calendar/months.js';
import { type PlainDate, plainDateFromParts } from '../../calendar/plain-date.js';

const shape = /^(\d{1,2}| \d)\/(\d{1,2})\/(\d{4})$/;
/** The years that the sector's validator can hold; anything else counts as no date there, so here too. */
const firstYear = 1678;
const lastYear = 2261;

/**
 * A date of the return, dd/mm/yyyy, as the sector's validator reads it: four digits for the year, leading zeros
 * optional, nothing behind it. Null for anything else and for a day that does not exist.
 */
export function readReturnDate(text: string | null): PlainDate | null {
  const match = shape.exec(text ?? '');
  if (match === null) return null;
  const year = Number(match[3]);
  if (year < firstYear || year > lastYear) return null;
  return plainDateFromParts(year, Number(match[2]), Number(match[1]));
}

export interface ReturnDates {
  read(text: string | null): PlainDate | null;
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
    fourthBirthday: remembered((dateOfBirth) => (dateOfBirth === null ? null : addYears(dateOfBirth, 4))),
  };
}
