import { type PlainDate, plainDateFromParts } from '../calendar/plain-date.js';

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: 00:00(?::00)?)?$/;
const withWord = /^(\d{1,2})[-/. ]([a-z]{3,9})[-/., ]+(\d{4})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function numbers([, one = '', two = '', three = '']: readonly string[]): readonly [number, number, number] {
  return [Number(one), Number(two), Number(three)];
}

/**
 * A day as other systems and spreadsheets write it: 2026-03-27, 27/03/2026, 27 March 2026. Null for anything else, and for
 * a day that does not exist. The day comes before the month, as everywhere in the United Kingdom.
 */
export function readDay(written: string): PlainDate | null {
  const text = written.trim();
  const iso = yearFirst.exec(text);
  if (iso !== null) return plainDateFromParts(...numbers(iso));
  const british = dayFirst.exec(text);
  if (british !== null) {
    const [day, month, year] = numbers(british);
    return plainDateFromParts(year, month, day);
  }
  const [, day = '', word = '', year = ''] = withWord.exec(text) ?? [];
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : plainDateFromParts(Number(year), month, Number(day));
}
