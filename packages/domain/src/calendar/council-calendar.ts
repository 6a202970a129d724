import { amountOf } from '../words/amount-of.js';
import type { BankHolidays } from './bank-holidays.js';
import { addDays, dayOfWeek, formatPlainDate, isPlainDate, type PlainDate } from './plain-date.js';

/** The last day of the years that Heard itself comes with (`bank-holidays-england-and-wales`). */
export const builtInThrough: PlainDate = '2028-12-31';

/** What working days are counted with: what Heard comes with, and the later years that the council has entered. */
export interface CouncilCalendar extends BankHolidays {
  /** 0 as Heard comes; then one for each change. What was counted keeps the number of the calendar it was counted with. */
  readonly version: number;
  /** What Heard comes with, without what the council has entered. */
  readonly built: BankHolidays;
}

export interface AddedHoliday {
  readonly on: PlainDate;
  readonly name: string;
}

/** England and Wales have eight in a usual year, so with fewer some are still missing. */
export const leastOfAYear = 8;

/** One line of the setting: “2029-01-01 New Year’s Day”; null for anything else. */
export function readAddedHoliday(line: string): AddedHoliday | null {
  const on = line.slice(0, 10);
  const name = line.slice(10).trim();
  return isPlainDate(on) && line.charAt(10) === ' ' && name !== '' ? { on, name } : null;
}

export function readAddedHolidays(lines: readonly string[]): readonly AddedHoliday[] {
  return lines
    .map(readAddedHoliday)
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function yearOf(on: PlainDate): number {
  return Number(on.slice(0, 4));
}

/** Of which years after this one how many days are there, in order. */
function daysOfYears(added: readonly AddedHoliday[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { on } of added) years.set(yearOf(on), (years.get(yearOf(on)) ?? 0) + 1);
  return years;
}

/** The last year up to which every one has all of its days, from the last built-in one on. */
function lastWholeYear(built: BankHolidays, added: readonly AddedHoliday[]): number {
  const days = daysOfYears(added);
  let year = yearOf(built.through);
  while ((days.get(year + 1) ?? 0) >= leastOfAYear) year += 1;
  return year;
}

/**
 * The calendar with these lines. A year counts once it has all of its days, since a due day that forgets one would be
 * wrong; a year that the council has entered stays as entered when a later version of Heard brings it too.
 */
export function councilCalendar(built: BankHolidays, lines: readonly string[], version: number): CouncilCalendar {
  const added = readAddedHolidays(lines);
  const days = daysOfYears(added);
  const last = lastWholeYear(built, added);
  const own = added.filter(({ on }) => yearOf(on) <= last && (days.get(yearOf(on)) ?? 0) >= leastOfAYear);
  if (own.length === 0) return { ...built, version, built };
  const entered = new Set(own.map(({ on }) => yearOf(on)));
  const kept = [...built.dates].filter((on) => !entered.has(yearOf(on)));
  const names = kept.flatMap((on): (readonly [string, string])[] => {
    const name = built.names?.get(on);
    return name === undefined ? [] : [[on, name]];
  });
  return {
    dates: new Set([...kept, ...own.map(({ on }) => on)]),
    names: new Map([...names, ...own.map(({ on, name }) => [on, name] as const)]),
    from: built.from,
    through: `${String(last)}-12-31`,
    version,
    built,
  };
}

/**
 * What a clock is explained with: the calendar with which its day was worked out, as far as that one reached, and
 * today’s after it.
 */
export function calendarOfClock(counted: CouncilCalendar, now: CouncilCalendar): CouncilCalendar {
  if (counted.version === now.version) return now;
  const later = [...now.dates].filter((on) => on > counted.through);
  return {
    dates: new Set([...counted.dates, ...later]),
    names: new Map([...(now.names ?? []), ...(counted.names ?? [])]),
    from: counted.from,
    through: now.through > counted.through ? now.through : counted.through,
    version: counted.version,
    built: now.built,
  };
}

/** True when the calendar ends within a year: then it is time to enter the next days. */
export function endsSoon({ through }: Pick<BankHolidays, 'through'>, today: PlainDate): boolean {
  return through < addDays(today, 365);
}

/** How far the years that were entered have come: “2029: 8 days; 2030: 3 days, counted once it has 8”. */
export function yearsInWords(added: readonly AddedHoliday[]): string {
  return [...daysOfYears(added)]
    .map(([year, count]) => {
      const words = `${String(year)}: ${amountOf(count, 'day', 'days')}`;
      return count >= leastOfAYear ? words : `${words}, counted once it has ${String(leastOfAYear)}`;
    })
    .join('; ');
}

function firstGap(added: readonly AddedHoliday[]): number | null {
  const years = [...daysOfYears(added).keys()];
  const first = yearOf(builtInThrough) + 1;
  const at = years.findIndex((year, index) => year > first + index);
  return at === -1 ? null : first + at;
}

/** What is wrong with the days taken by themselves, in a sentence; null when nothing is. */
export function holidaysProblem(lines: readonly string[]): string | null {
  const wrong = lines.find((line) => readAddedHoliday(line) === null);
  if (wrong !== undefined) return 'Enter the day and the name of each bank holiday';
  const added = readAddedHolidays(lines);
  const twice = added.find(({ on }, index) => on === added[index - 1]?.on);
  if (twice !== undefined) return `Enter each day once: ${formatPlainDate(twice.on)} is there twice`;
  const weekend = added.find(({ on }) => [0, 6].includes(dayOfWeek(on)));
  if (weekend === undefined) return null;
  return `${formatPlainDate(weekend.on)} is at a weekend: enter the day that people have off instead`;
}

/** What is wrong with making the first of these the second today; null when nothing is. */
export function changedHolidaysProblem(
  before: readonly string[],
  after: readonly string[],
  today: PlainDate,
): string | null {
  const [was, is] = [readAddedHolidays(before), readAddedHolidays(after)];
  const isNew = is.find(({ on }) => !was.some((one) => one.on === on) && (on <= builtInThrough || on <= today));
  if (isNew !== undefined && isNew.on <= builtInThrough) {
    return `${formatPlainDate(isNew.on)} is within the years that Heard comes with: enter days after ${formatPlainDate(builtInThrough)}`;
  }
  if (isNew !== undefined) return `${formatPlainDate(isNew.on)} has gone by: enter days that are still to come`;
  const gone = was.find(({ on }) => on <= today && !is.some((one) => one.on === on));
  if (gone !== undefined) return `${formatPlainDate(gone.on)} has gone by, so it stays`;
  const gap = firstGap(is);
  return gap === null ? null : `Enter the days of ${String(gap)} first: years follow one another`;
}
