import { addDays, type PlainDate } from '../calendar/plain-date.js';

export interface Stay {
  /** Of the team or the person. */
  readonly who: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface WantedStay {
  readonly who: string;
  /** Null: the file doesn’t say since when, so from today where it is new. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

interface Standing<Known extends Stay, Wanted extends WantedStay> extends Stay {
  readonly known: Known | null;
  readonly wanted: Wanted | null;
}

export interface PlannedStays<Known extends Stay, Wanted extends WantedStay> {
  readonly changed: readonly { readonly known: Known; readonly from: PlainDate; readonly to: PlainDate | null }[];
  readonly added: readonly { readonly wanted: Wanted; readonly from: PlainDate; readonly to: PlainDate | null }[];
}

export interface StayRule {
  readonly today: PlainDate;
  /** One at a time: whoever comes ends who was there before, on the day before. */
  readonly onlyOne: boolean;
}

function replaced<Known extends Stay, Wanted extends WantedStay>(
  standing: readonly Standing<Known, Wanted>[],
  at: number,
  days: { readonly from: PlainDate; readonly to: PlainDate | null },
): readonly Standing<Known, Wanted>[] {
  return standing.map((one, index) => (index === at ? { ...one, ...days } : one));
}

/** The stay that the file speaks of: the same first day, or the one that goes on. */
function placeOf(standing: readonly Stay[], { who, from, to }: WantedStay): number {
  const same = standing.findIndex((one) => one.who === who && one.from === from);
  if (same !== -1) return same;
  return standing.findIndex((one) => one.who === who && one.to === null && (to === null || one.from <= to));
}

function withOne<Known extends Stay, Wanted extends WantedStay>(
  standing: readonly Standing<Known, Wanted>[],
  wanted: Wanted,
  { today, onlyOne }: StayRule,
): readonly Standing<Known, Wanted>[] {
  const at = placeOf(standing, wanted);
  const from = wanted.from ?? standing[at]?.from ?? today;
  const days = { from, to: wanted.to };
  const next =
    at === -1 ? [...standing, { who: wanted.who, ...days, known: null, wanted }] : replaced(standing, at, days);
  if (wanted.to !== null || !onlyOne) return next;
  return next.map((one) => (one.to === null && one.who !== wanted.who ? { ...one, to: addDays(from, -1) } : one));
}

/**
 * What the file changes of who a child is with. What it doesn’t speak of stays. Lines that have ended come first, so
 * that the one that goes on is what counts in the end.
 */
export function planStays<Known extends Stay, Wanted extends WantedStay>(
  known: readonly Known[],
  wanted: readonly Wanted[],
  rule: StayRule,
): PlannedStays<Known, Wanted> {
  const ordered = wanted.toSorted((one, other) => Number(one.to === null) - Number(other.to === null));
  const standing = ordered.reduce<readonly Standing<Known, Wanted>[]>(
    (all, one) => withOne(all, one, rule),
    known.map((one) => ({ who: one.who, from: one.from, to: one.to, known: one, wanted: null })),
  );
  return {
    changed: standing.flatMap(({ known: was, from, to }) =>
      was === null || (was.from === from && was.to === to) ? [] : [{ known: was, from, to }],
    ),
    added: standing.flatMap(({ wanted: one, from, to }) => (one === null ? [] : [{ wanted: one, from, to }])),
  };
}
