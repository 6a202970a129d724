import type { PlainDate } from '../calendar/plain-date.js';
import { isOpenEnded, parseTimescale, type Timescale } from './timescale.js';
import { readPoint } from './timescale-points.js';

/** What a line says about when: the date of each column as it was understood, or why the line has to wait. */
export type PlanDates =
  | { readonly ok: true; readonly timescale: Timescale | null; readonly note: string | null }
  | { readonly ok: false; readonly problem: string };

const example = 'Write it like 31/03/2027, 2027-03 or March 2027.';

function tidy(text: string): string {
  return text.toLowerCase().replace(/[‐-―]/g, '-').replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The first or last day of a day, month or longer span with its year; null where it is none, or the year is not there. */
function readEnd(text: string, end: 'first' | 'last'): PlainDate | null {
  const point = readPoint(tidy(text));
  const year = point?.year ?? null;
  if (point === null || year === null) return null;
  return end === 'first' ? point.startOf(year) : point.endOf(year);
}

function refuse(column: string, text: string): PlanDates {
  return { ok: false, problem: `Column ${column}: “${text}” could not be read as a date with its year. ${example}` };
}

function fromColumns(from: string, to: string, yearInferred: boolean): PlanDates {
  const dueTo = readEnd(to, 'last');
  if (dueTo === null) return refuse('due_to', to);
  const dueFrom = from === '' ? null : readEnd(from, 'first');
  if (from !== '' && dueFrom === null) return refuse('due_from', from);
  if (dueFrom !== null && dueFrom > dueTo) {
    return {
      ok: false,
      problem: `Column due_from: “${from}” comes after “${to}” in due_to. Put the earlier one first.`,
    };
  }
  return { ok: true, timescale: { dueFrom, dueTo, yearInferred }, note: null };
}

function fromWords(words: string, today: PlainDate): PlanDates {
  if (isOpenEnded(words)) return { ok: true, timescale: null, note: 'This action has no date.' };
  const timescale = parseTimescale(words, { today, nearYear: null });
  if (timescale === null) {
    return { ok: false, problem: `Column timescale: “${words}” could not be read as a date. ${example}` };
  }
  const year = timescale.dueTo.slice(0, 4);
  return { ok: true, timescale, note: timescale.yearInferred ? `“${words}” has no year: ${year} was taken.` : null };
}

/**
 * When an action is due, by `due_from` and `due_to` or, where these are empty, by the words of `timescale`. What is
 * written in any of them and cannot be understood is never passed over: a date that another column made up would be
 * years off.
 */
export function readPlanDates(cell: (name: string) => string, today: PlainDate): PlanDates {
  const words = cell('timescale');
  const written = (name: string): string => (isOpenEnded(cell(name)) ? '' : cell(name));
  const [from, to] = [written('due_from'), written('due_to')];
  if (to !== '') return withWords(fromColumns(from, to, /^(yes|true|1)$/i.test(cell('year_inferred'))), words, to);
  if (from !== '') {
    return {
      ok: false,
      problem: `Column due_to is empty beside “${from}” in due_from. Say by when, ${example.slice('Write it '.length)}`,
    };
  }
  return fromWords(words, today);
}

function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}

/**
 * The date is in its own column. Words beside it that cannot be read stop the line too, as one of the two is a slip and
 * nobody can tell which; words that name another month are told.
 */
function withWords(dates: PlanDates, words: string, to: string): PlanDates {
  if (!dates.ok || dates.timescale === null || isOpenEnded(words)) return dates;
  const { dueTo } = dates.timescale;
  const said = parseTimescale(words, { today: dueTo, nearYear: Number(dueTo.slice(0, 4)) });
  if (said === null) {
    return {
      ok: false,
      problem: `Column timescale: “${words}” could not be read as a date. ${example} Or leave it empty: due_to has the date.`,
    };
  }
  const isWithin = monthOf(said.dueFrom ?? said.dueTo) <= monthOf(dueTo) && monthOf(dueTo) <= monthOf(said.dueTo);
  if (isWithin) return dates;
  return { ...dates, note: `“${words}” is another time than “${to}” in due_to: the one in due_to was taken.` };
}
