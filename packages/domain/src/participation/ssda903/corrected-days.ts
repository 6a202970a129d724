import { datePartsOf, daysBetween, type PlainDate } from '../../calendar/plain-date.js';

/**
 * A day that was written down wrongly is near the right one, or has day and month the wrong way round. Any other two days
 * are two reviews, or two episodes: they are months apart, and a file may hold a part of the year only.
 */
const mostMoved = 28;

function isSlip(before: PlainDate, now: PlainDate): boolean {
  const { year, month, day } = datePartsOf(now);
  const other = datePartsOf(before);
  const isTurned = year === other.year && month === other.day && day === other.month;
  return isTurned || Math.abs(daysBetween(before, now)) <= mostMoved;
}

interface Days<Known, Read> {
  /** Stored, and not in the file. */
  readonly lost: readonly Known[];
  /** In the file, and not stored. */
  readonly found: readonly Read[];
  /** What belongs together: a child's. */
  readonly group: (row: Known | Read) => string;
  readonly day: (row: Known | Read) => PlainDate;
}

interface Pair<Known, Read> {
  readonly known: Known;
  readonly read: Read;
}

/** Which rows are one whose day was corrected: those nearest to each other first, each once. */
export function pairSlips<Known extends object, Read extends object>({
  lost,
  found,
  group,
  day,
}: Days<Known, Read>): readonly Pair<Known, Read>[] {
  const groups = groupedBy(lost, group);
  const pairs = found.flatMap((read) =>
    (groups.get(group(read)) ?? []).map((known) => ({
      known,
      read,
      days: Math.abs(daysBetween(day(known), day(read))),
    })),
  );
  const taken = new Set<object>();
  return pairs
    .filter(({ known, read }) => isSlip(day(known), day(read)))
    .toSorted((a, b) => a.days - b.days)
    .flatMap(({ known, read }) => {
      if (taken.has(known) || taken.has(read)) return [];
      taken.add(known).add(read);
      return [{ known, read }];
    });
}

export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
