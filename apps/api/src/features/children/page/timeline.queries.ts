import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { participationCodes } from '@heard/domain/participation/participation-codes';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { cursorOf } from '../../../platform/paging.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { isSought, soughtValues, type TimelineSought } from './timeline-search.queries.js';

const timelineKey = row({ kind: z.enum(['FEEDBACK', 'REVIEW', 'CONFERENCE']), id, on: day }).readonly();

/** One place on the timeline: what stands there is read by its id. */
export type TimelineKey = z.output<typeof timelineKey>;

/** Where a page of the timeline ended: after the last moment shown, in the order of the timeline. */
export const timelineCursor = cursorOf({ on: day, id }, 'Start again from the newest');

/** Of a page of moments. */
export const timelineLength = { usual: 20, things: 'moments' };

export interface TimelineAsked {
  readonly filter: TimelineFilter;
  /** Null: nothing is looked for, and meetings stand there too. */
  readonly sought: TimelineSought | null;
  /** On this day or before; null: from the newest. */
  readonly upTo: PlainDate | null;
  /** Later than this day; null: back to the first word. */
  readonly since: PlainDate | null;
  readonly first: number;
  readonly after: ReturnType<typeof timelineCursor.read>;
}

const reviewMoment = row({
  id,
  born: day.nullable(),
  expected: day.nullable(),
  participationCode: z.enum(participationCodes).nullable(),
  conferenceKind: text.nullable(),
  attended: flag.nullable(),
  gaveViews: flag.nullable(),
}).readonly();

export type ReviewMoment = z.output<typeof reviewMoment>;

const told = (condition: string): string =>
  `select 'FEEDBACK' as kind, f.id, f.given_on as "on" from feedback f where f.child_id = $1 ${condition}`;
const waits = `exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null)`;
const meetings = `
  select 'REVIEW' as kind, r.id, r.held_on as "on" from care_review r where r.child_id = $1
  union all
  select 'CONFERENCE', k.id, k.held_on from cp_conference k where k.child_id = $1 and k.held_on is not null`;

const sources: Readonly<Record<TimelineFilter, string>> = {
  ALL: `${told('')} union all ${meetings}`,
  CHILD: told(`and ${saidByChild}`),
  OTHERS: told(`and not ${saidByChild}`),
  WAITING: told(`and ${waits}`),
  MEETINGS: meetings,
};

/** What stands on one page of a child's timeline, newest first; one more than asked for when it goes on. */
export async function timelineKeys(
  unit: Unit,
  childId: string,
  { filter, sought, upTo, since, first, after }: TimelineAsked,
): Promise<readonly TimelineKey[]> {
  return rowsOf(
    unit,
    timelineKey,
    `select m.kind, m.id, m."on" from (${sources[filter]}) m
     where ($2::date is null or (m."on", m.id) < ($2::date, $3::uuid)) and ($5::date is null or m."on" <= $5::date)
       and ($6::date is null or m."on" > $6::date) ${sought === null ? '' : `and ${isSought}`}
     order by m."on" desc, m.id desc limit $4`,
    [
      childId,
      after?.on ?? null,
      after?.id ?? null,
      first + 1,
      upTo,
      since,
      ...(sought === null ? [] : soughtValues(sought)),
    ],
  );
}

const moments = `
  select r.id, c.date_of_birth as born, c.expected_birth_on as expected, r.participation_code as "participationCode", null::text as "conferenceKind",
    null::boolean as attended, null::boolean as "gaveViews"
  from care_review r join child c on c.id = r.child_id where r.id = any($1::uuid[])
  union all
  select k.id, c.date_of_birth, c.expected_birth_on, null, k.kind, k.child_attended, k.child_gave_views
  from cp_conference k join child c on c.id = k.child_id where k.id = any($1::uuid[])`;

/** How the child took part in these reviews and conferences. */
export async function reviewMoments(unit: Unit, ids: readonly string[]): Promise<readonly ReviewMoment[]> {
  return ids.length === 0 ? [] : rowsOf(unit, reviewMoment, moments, [ids]);
}
