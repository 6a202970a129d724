import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ChainPlace } from '@heard/domain/feedback/chain-place';
import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { wordsSought } from '@heard/domain/feedback/words-sought';
import { openChild } from '../../../foundations/access/open-child.js';
import { byId } from '../../../platform/by-id.js';
import { InvalidInputError } from '../../../platform/errors.js';
import { type Page, pageLength, pageOf } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import type { FeedbackRecord } from '../../feedback/feedback.shape.js';
import { feedbackByIds } from '../../feedback/feedback.queries.js';
import {
  type ReviewMoment,
  reviewMoments,
  type TimelineAsked,
  timelineCursor,
  type TimelineKey,
  timelineKeys,
  timelineLength,
} from './timeline.queries.js';
import { type TimelineSought, wordsFound } from './timeline-search.queries.js';

/** One page of a child's timeline, with everything that stands on it. */
export interface OpenedTimeline {
  readonly page: Page<TimelineKey>;
  readonly records: ReadonlyMap<string, FeedbackRecord>;
  readonly moments: ReadonlyMap<string, ReviewMoment>;
  /** By telling: the words of it that were looked for, as they stand there. */
  readonly found: ReadonlyMap<string, readonly string[]>;
}

interface TimelineSearch {
  readonly words?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly place?: ChainPlace | null | undefined;
  readonly upTo?: PlainDate | null | undefined;
  readonly since?: PlainDate | null | undefined;
}

export interface TimelineArguments {
  readonly search?: TimelineSearch | undefined;
  readonly purpose?: string | undefined;
  readonly filter?: TimelineFilter | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** The newest page, for a child whose record is already open. */
export const newestPage: TimelineAsked = {
  filter: 'ALL',
  sought: null,
  upTo: null,
  since: null,
  first: timelineLength.usual,
  after: null,
};

/** What stands on one page; `found` are records that the caller needs anyway, read in the same statement. */
export async function timelinePage(
  unit: Unit,
  childId: string,
  asked: TimelineAsked,
  alsoNeeded: Promise<readonly string[]> = Promise.resolve([]),
): Promise<OpenedTimeline> {
  const [keys, needed] = await Promise.all([timelineKeys(unit, childId, asked), alsoNeeded]);
  const page = pageOf(keys, asked.first);
  const told = page.rows.filter(({ kind }) => kind === 'FEEDBACK').map(({ id }) => id);
  const meetings = page.rows.filter(({ kind }) => kind !== 'FEEDBACK').map(({ id }) => id);
  const [records, moments, found] = await Promise.all([
    feedbackByIds(unit, [...new Set([...told, ...needed])]),
    reviewMoments(unit, meetings),
    wordsFound(unit, told, asked.sought?.words ?? []),
  ]);
  return { page, records: byId(records), moments: byId(moments), found };
}

/** Throws INVALID_INPUT for signs among which there is no word. */
function toWords(typed: string): readonly string[] {
  const words = wordsSought(typed);
  if (words.length === 0 && typed.trim() !== '') throw new InvalidInputError({ 'search.words': 'Look for a word' });
  return words;
}

/** What is looked for; null where that is nothing. */
function toSought(search: TimelineSearch): TimelineSought | null {
  const { theme = null, place = null } = search;
  const words = toWords(search.words ?? '');
  return words.length === 0 && theme === null && place === null ? null : { words, theme, place };
}

/**
 * Opens one page of a child's timeline, and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a
 * purpose or with a page that nobody gave out.
 */
export async function openTimeline(unit: Unit, childId: string, asked: TimelineArguments): Promise<OpenedTimeline> {
  const first = pageLength(asked.first, timelineLength);
  const after = timelineCursor.read(asked.after);
  const search = asked.search ?? {};
  const sought = toSought(search);
  const days = { upTo: search.upTo ?? null, since: search.since ?? null };
  const wanted = { filter: asked.filter ?? 'ALL', sought, ...days, first, after };
  return openChild(unit, childId, asked.purpose, async () => timelinePage(unit, childId, wanted));
}
