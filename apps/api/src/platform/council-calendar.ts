import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';
import { type CouncilCalendar, councilCalendar } from '@heard/domain/calendar/council-calendar';
import { z } from 'zod';
import { count, row, text } from './row-shapes.js';
import { rowOf, rowsOf } from './sql.js';
import type { OpenUnit } from './unit.js';

/** What a statement reads of the calendar; nothing where no days were entered. */
export const calendarColumns = {
  version: count.nullable(),
  lines: z.array(text).readonly().nullable(),
};

const calendarRow = row(calendarColumns);
type CalendarRow = Readonly<z.output<typeof calendarRow>>;

/** Read in the statement with which a request begins: so it costs no other one, and is felt in every process at once. */
export const selectedCalendar = 'k.version, k.lines';
export const besideCalendar = 'left join lateral app.council_calendar() k on true';

export function calendarNow(built: BankHolidays, { version, lines }: CalendarRow): CouncilCalendar {
  return councilCalendar(built, lines ?? [], version ?? 0);
}

/** The council’s calendar, for a unit that no session has opened. */
export async function readCalendar(unit: OpenUnit): Promise<CouncilCalendar> {
  const found = await rowOf(unit, calendarRow, `select ${selectedCalendar} from app.council_calendar() k`);
  return found === undefined ? unit.holidays : calendarNow(unit.holidays.built, found);
}

const versionRow = row({ version: count, lines: z.array(text).readonly() }).readonly();

/**
 * The calendars of these numbers, by number: with which something was counted. One statement, and none where all are
 * today’s or what Heard comes with.
 */
export async function calendarsOf(
  unit: OpenUnit,
  versions: readonly (number | null)[],
): Promise<ReadonlyMap<number, CouncilCalendar>> {
  const { holidays } = unit;
  const known = [councilCalendar(holidays.built, [], 0), holidays];
  const wanted = versions.filter((version) => version !== null && known.every((one) => one.version !== version));
  const kept = `select v.version, v.lines from app.council_calendars($1) v`;
  const rows = wanted.length === 0 ? [] : await rowsOf(unit, versionRow, kept, [[...new Set(wanted)]]);
  const older = rows.map(({ version, lines }) => councilCalendar(holidays.built, lines, version));
  return new Map([...known, ...older].map((calendar) => [calendar.version, calendar]));
}
