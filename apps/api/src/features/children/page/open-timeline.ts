import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { openChild } from '../../../foundations/access/open-child.js';
import { byId } from '../../../platform/by-id.js';
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

/** One page of a child's timeline, with everything that stands on it. */
export interface OpenedTimeline {
  readonly page: Page<TimelineKey>;
  readonly records: ReadonlyMap<string, FeedbackRecord>;
  readonly moments: ReadonlyMap<string, ReviewMoment>;
}

export interface TimelineArguments {
  readonly purpose?: string | undefined;
  readonly filter?: TimelineFilter | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** The newest page, for a child whose record is already open. */
export const newestPage: TimelineAsked = { filter: 'ALL', first: timelineLength.usual, after: null };

/** What stands on one page; `found` are records that the caller needs anyway, read in the same statement. */
export async function timelinePage(
  unit: Unit,
  childId: string,
  asked: TimelineAsked,
  alsoNeeded: Promise<readonly string[]> = Promise.resolve([]),
): Promise<OpenedTimeline> {
  const [found, needed] = await Promise.all([timelineKeys(unit, childId, asked), alsoNeeded]);
  const page = pageOf(found, asked.first);
  const told = page.rows.filter(({ kind }) => kind === 'FEEDBACK').map(({ id }) => id);
  const meetings = page.rows.filter(({ kind }) => kind !== 'FEEDBACK').map(({ id }) => id);
  const [records, moments] = await Promise.all([
    feedbackByIds(unit, [...new Set([...told, ...needed])]),
    reviewMoments(unit, meetings),
  ]);
  return { page, records: byId(records), moments: byId(moments) };
}

/**
 * Opens one page of a child's timeline, and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a
 * purpose or with a page that nobody gave out.
 */
export async function openTimeline(unit: Unit, childId: string, asked: TimelineArguments): Promise<OpenedTimeline> {
  const first = pageLength(asked.first, timelineLength);
  const after = timelineCursor.read(asked.after);
  return openChild(unit, childId, asked.purpose, async () =>
    timelinePage(unit, childId, { filter: asked.filter ?? 'ALL', first, after }),
  );
}
