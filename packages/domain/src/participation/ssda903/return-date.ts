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
