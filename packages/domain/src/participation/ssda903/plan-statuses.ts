import type { PlainDate } from '../../calendar/plain-date.js';
import { pairSlips } from './corrected-days.js';
import type { Span } from './plan-reviews.js';
import { hasUsableCodes, hasUsableDays, type ReturnEpisode, storedIdentifier } from './return-children.js';

/** What an episode of care says of a child, each from the day on which the episode began. */
export type EpisodeStatusKind = 'CLA_EPISODE' | 'PLACEMENT' | 'CATEGORY_OF_NEED';

export interface EpisodeStatus {
  /** The child's identifier in the return. */
  readonly child: string;
  readonly kind: EpisodeStatusKind;
  readonly code: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  /** Of a placement: why its episode began (RNE). */
  readonly beganBecause: string | null;
  /** Of a placement: why it ended (REASON_PLACE_CHANGE). */
  readonly endedBecause: string | null;
}

export interface KnownStatus extends EpisodeStatus {
  readonly id: string;
}

export interface PlannedStatuses {
  readonly added: readonly EpisodeStatus[];
  readonly changed: readonly Change[];
  readonly unchanged: number;
}

interface Change {
  readonly known: KnownStatus;
  readonly read: EpisodeStatus;
}

/**
 * What storing these episodes changes. A status is the same one when child, kind and first day are the same: the next
 * year's return repeats an episode that was open, now with its end. `year`: the days that the return was said to be for. It
 * is whole for them, so a first day that a child lost and one nearby that is new are one status whose day was corrected.
 * Nothing is ever removed.
 */
export function planStatuses(
  episodes: readonly ReturnEpisode[],
  known: readonly KnownStatus[],
  year: Span | null = null,
): PlannedStatuses {
  const stored = new Map(known.map((status) => [keyOf(status), status]));
  const read = new Map(episodes.flatMap(statusesOf).map((status) => [keyOf(status), status]));
  const added: EpisodeStatus[] = [];
  const changed: Change[] = [];
  for (const [key, status] of read) {
    const before = stored.get(key);
    if (before === undefined) added.push(status);
    else if (isOther(before, status)) changed.push({ known: before, read: status });
  }
  const unchanged = read.size - added.length - changed.length;
  const moved = year === null ? [] : movedWithin(year, added, lostOf(known, read));
  const taken = new Set(moved.map((one) => one.read));
  return { added: added.filter((status) => !taken.has(status)), changed: [...changed, ...moved], unchanged };
}

function isOther(known: KnownStatus, read: EpisodeStatus): boolean {
  const { code, endsOn, beganBecause, endedBecause } = known;
  return (
    code !== read.code ||
    endsOn !== read.endsOn ||
    beganBecause !== read.beganBecause ||
    endedBecause !== read.endedBecause
  );
}

/** What is stored of the children in the file, and no longer stands there. */
function lostOf(known: readonly KnownStatus[], read: ReadonlyMap<string, EpisodeStatus>): readonly KnownStatus[] {
  const children = new Set([...read.values()].map(({ child }) => child));
  return known.filter((status) => children.has(status.child) && !read.has(keyOf(status)));
}

function movedWithin(year: Span, added: readonly EpisodeStatus[], lost: readonly KnownStatus[]): readonly Change[] {
  const isWithin = ({ startsOn }: EpisodeStatus): boolean => startsOn >= year.from && startsOn <= year.to;
  return pairSlips({
    lost: lost.filter(isWithin),
    found: added.filter(isWithin),
    group: ({ child, kind }) => `${kind} ${child}`,
    day: ({ startsOn }) => startsOn,
  });
}

function statusesOf(episode: ReturnEpisode): readonly EpisodeStatus[] {
  const { startsOn, endsOn, legalStatus, placement, categoryOfNeed, reasonNew, reasonPlaceChange } = episode;
  const child = storedIdentifier(episode.child);
  if (startsOn === null || child === '' || !hasUsableDays(episode) || !hasUsableCodes(episode)) return [];
  const reasons = { beganBecause: reasonNew, endedBecause: reasonPlaceChange };
  const none = { beganBecause: null, endedBecause: null };
  const codes = [
    ['CLA_EPISODE', legalStatus, none],
    ['PLACEMENT', placement, reasons],
    ['CATEGORY_OF_NEED', categoryOfNeed, none],
  ] as const;
  return codes.flatMap(([kind, code, why]) => (code === null ? [] : [{ child, kind, code, startsOn, endsOn, ...why }]));
}

function keyOf({ child, kind, startsOn }: EpisodeStatus): string {
  return `${kind} ${startsOn} ${child}`;
}
