import { type PlainDate, plainDateFromParts } from '../../calendar/plain-date.js';
import { readReturnDate } from './return-date.js';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const named = /^(\d{1,2})[- ]([A-Z]{3})[A-Z]*[- ](\d{4})$/;
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

export interface ReadBirth {
  /** Null where nothing is written, and where nobody can tell which day is meant. */
  readonly date: PlainDate | null;
  /** Something is written that is not a date as other systems write them. */
  readonly isOdd: boolean;
}

/** A date as databases write it, with the midnight that some add. */
function isoDate(text: string): PlainDate | null {
  const match = iso.exec(text);
  return match === null ? null : plainDateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** '27-MAR-2008': a month by its name can be taken for nothing else. */
function namedDate(text: string): PlainDate | null {
  const match = named.exec(text);
  const month = months.indexOf(match?.[2] ?? '') + 1;
  return match === null || month === 0 ? null : plainDateFromParts(Number(match[3]), month, Number(match[1]));
}

/**
 * A date of birth: what can mean one day alone is read, so that the rules about age still look at the child. Two digits
 * for a year, or the number by which a spreadsheet keeps a day, can mean several.
 */
export function readBirthDate(written: string | null): ReadBirth {
  const text = (written ?? '').trim();
  if (text === '') return { date: null, isOdd: false };
  const usual = readReturnDate(text.replace(/ 00:00(:00)?$/, '')) ?? isoDate(text);
  return usual === null ? { date: namedDate(text), isOdd: true } : { date: usual, isOdd: false };
}
