import type { PlainDate } from '../../calendar/plain-date.js';
import { readDay } from '../../imports/read-day.js';
import { type FileFinding, mistake } from './file-finding.js';

/** A spreadsheet counts days from 1900, and says so wherever a column is not formatted as a date. */
const countedDay = /^[1-9]\d{4}$/;

function noDay(written: string): string {
  const said = `“${written}” is no day, like 27/03/2026`;
  return countedDay.test(written) ? `${said}. Format the column as a date, and save the file again` : said;
}

/** A day that may be left out: it, or null and what is wrong with it. */
export function fileDay(
  line: number,
  about: string,
  written: string,
): { readonly day: PlainDate | null; readonly findings: readonly FileFinding[] } {
  if (written === '') return { day: null, findings: [] };
  const day = readDay(written);
  return { day, findings: day === null ? [mistake(line, about, noDay(written))] : [] };
}
