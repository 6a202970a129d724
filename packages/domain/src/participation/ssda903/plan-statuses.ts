import type { PlainDate } from '../../calendar/plain-date.js';
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
}

export interface KnownStatus extends EpisodeStatus {
  readonly id: string;
}

export interface PlannedStatuses {
  readonly added: readonly EpisodeStatus[];
  readonly changed: readonly { readonly known: KnownStatus; readonly read: EpisodeStatus }[];
  readonly unchanged: number;
}

/**
 * What storing these episodes changes. A status is the same one when child, kind and first day are the same: the next
 * year's return repeats an episode that was open, now with its end.
 */
export function planStatuses(episodes: readonly ReturnEpisode[], known: readonly KnownStatus[]): PlannedStatuses {
  const stored = new Map(known.map((status) => [keyOf(status), status]));
  const read = new Map(episodes.flatMap(statusesOf).map((status) => [keyOf(status), status]));
  const added: EpisodeStatus[] = [];
  const changed: { readonly known: KnownStatus; readonly read: EpisodeStatus }[] = [];
  for (const [key, status] of read) {
    const before = stored.get(key);
    if (before === undefined) added.push(status);
    else if (before.code !== status.code || before.endsOn !== status.endsOn)
      changed.push({ known: before, read: status });
  }
  return { added, changed, unchanged: read.size - added.length - changed.length };
}

function statusesOf(episode: ReturnEpisode): readonly EpisodeStatus[] {
  const { startsOn, endsOn, legalStatus, placement, categoryOfNeed } = episode;
  const child = storedIdentifier(episode.child);
  if (startsOn === null || child === '' || !hasUsableDays(episode) || !hasUsableCodes(episode)) return [];
  const codes = [
    ['CLA_EPISODE', legalStatus],
    ['PLACEMENT', placement],
    ['CATEGORY_OF_NEED', categoryOfNeed],
  ] as const;
  return codes.flatMap(([kind, code]) => (code === null ? [] : [{ child, kind, code, startsOn, endsOn }]));
}

function keyOf({ child, kind, startsOn }: EpisodeStatus): string {
  return `${kind} ${startsOn} ${child}`;
}
