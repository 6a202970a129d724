import type { PlainDate } from '../../calendar/plain-date.js';
import type { ParticipationCode } from '../participation-codes.js';
import type { AcceptedReview } from './check-return.js';
import { groupedBy, pairSlips } from './corrected-days.js';

/** A review that is stored already. */
export interface KnownReview {
  readonly id: string;
  /** The child's identifier in the return. */
  readonly child: string;
  readonly heldOn: PlainDate;
  readonly sameDayNo: number;
  readonly code: ParticipationCode;
  /** An earlier return brought it; else it was recorded here. */
  readonly imported: boolean;
}

/** The same review as the return has it now: with another code, or on another day of the year that it is for. */
interface Correction<Known> {
  readonly known: Known;
  readonly read: AcceptedReview;
}

export interface PlannedReviews<Known extends KnownReview = KnownReview> {
  readonly added: readonly AcceptedReview[];
  readonly changed: readonly Correction<Known>[];
  readonly unchanged: number;
  /** Brought by an earlier return, within the days of this one or its year, and no longer in it. They stay. */
  readonly gone: readonly Known[];
}

/**
 * What storing these reviews changes. A review is the same one when child and day are the same; its code is then
 * brought up to date. Of several on one day those with the same code belong together first, so that the same lines in
 * another order change nothing. Nothing is ever removed: a return can't say that a review was never held. `year`: the
 * days that the return was said to be for. It is whole for them, so a day of a child that is no longer in it and one
 * that is new in it are one review whose day was corrected: it moves, and does not count twice.
 */
export function planReviews<Known extends KnownReview>(
  read: readonly AcceptedReview[],
  known: readonly Known[],
  year: Span | null = null,
): PlannedReviews<Known> {
  const days = byDay(known);
  const added: AcceptedReview[] = [];
  const changed: Correction<Known>[] = [];
  const left: Known[] = [];
  let unchanged = 0;
  for (const [day, onDay] of byDay(read)) {
    const stored = days.get(day) ?? [];
    days.delete(day);
    const pairs = pairUp(onDay, stored);
    unchanged += pairs.same;
    changed.push(...pairs.changed);
    left.push(...pairs.left);
    const last = Math.max(0, ...stored.map(({ sameDayNo }) => sameDayNo));
    added.push(...pairs.added.map((review, at) => ({ ...review, sameDayNo: last + at + 1 })));
  }
  const gone = [...left, ...within(spanOf(read, year), [...days.values()].flat())].filter(({ imported }) => imported);
  const moved = year === null ? [] : movedWithin(year, added, gone);
  return {
    added: without(added, new Set(moved.map(({ read: review }) => review))),
    changed: [...changed, ...moved],
    unchanged,
    gone: without(gone, new Set(moved.map(({ known: stored }) => stored))),
  };
}

function without<Row>(rows: readonly Row[], taken: ReadonlySet<Row>): readonly Row[] {
  return rows.filter((row) => !taken.has(row));
}

/** Pairs each child's new days with the days that it lost. */
function movedWithin<Known extends KnownReview>(
  year: Span,
  added: readonly AcceptedReview[],
  gone: readonly Known[],
): readonly Correction<Known>[] {
  return pairSlips({
    lost: within(year, gone),
    found: within(year, added),
    group: ({ child }) => child,
    day: ({ heldOn }) => heldOn,
  });
}

interface Pairs<Known> {
  readonly same: number;
  readonly changed: readonly Correction<Known>[];
  readonly added: readonly AcceptedReview[];
  readonly left: readonly Known[];
}

function pairUp<Known extends KnownReview>(read: readonly AcceptedReview[], stored: readonly Known[]): Pairs<Known> {
  const free = [...stored].toSorted((a, b) => a.sameDayNo - b.sameDayNo);
  const others = read.filter(({ code }) => {
    const at = free.findIndex((known) => known.code === code);
    if (at !== -1) free.splice(at, 1);
    return at === -1;
  });
  const changed = others.flatMap((review) => {
    const known = free.shift();
    return known === undefined ? [] : [{ known, read: review }];
  });
  return { same: read.length - others.length, changed, added: others.slice(changed.length), left: free };
}

export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The days that a return speaks of: from its first review to its last, and the whole year that it was said to be for.
 * Null where it says nothing of any day.
 */
export function spanOf(read: readonly { readonly heldOn: PlainDate }[], year: Span | null): Span | null {
  const days = read.map(({ heldOn }) => heldOn).concat(year === null || read.length === 0 ? [] : [year.from, year.to]);
  const inOrder = days.toSorted();
  const [from] = inOrder;
  const to = inOrder.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function within<Row extends { readonly heldOn: PlainDate }>(span: Span | null, others: readonly Row[]): readonly Row[] {
  return span === null ? [] : others.filter(({ heldOn }) => heldOn >= span.from && heldOn <= span.to);
}

function byDay<Row extends { readonly child: string; readonly heldOn: PlainDate }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupedBy(rows, ({ heldOn, child }) => `${heldOn} ${child}`);
}
