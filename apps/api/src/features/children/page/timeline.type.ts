import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { ageAt } from '@heard/domain/children/age-at';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import { toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { TimelineKind } from './timeline.enums.js';
import { FeedbackType } from '../../feedback/feedback.type.js';
import type { OpenedTimeline } from './open-timeline.js';
import { type ReviewMoment, timelineCursor, type TimelineKey } from './timeline.queries.js';
import { toFeedbackType } from '../../feedback/to-feedback-type.js';

@ObjectType('TimelineEntry', {
  description: 'One moment of a child being heard, or of decisions about them',
  simpleResolvers: true,
})
class TimelineEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => TimelineKind)
  kind: TimelineKind;

  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => Int, { nullable: true })
  ageThen: number | null;

  @Field(() => Boolean, { description: 'A meeting before the child was born; false where nobody knows when that was' })
  beforeBirth: boolean;

  @Field(() => FeedbackType, { nullable: true })
  feedback: FeedbackType | null;

  @Field(() => [String], { description: 'The words that were looked for, as they stand in what was told' })
  wordsFound: readonly string[];

  @Field(() => String, { nullable: true, description: 'PN0 to PN7, for a review' })
  participationCode: string | null;

  @Field(() => String, { nullable: true, description: 'ICPC, RCPC or TRANSFER_IN, for a conference' })
  conferenceKind: string | null;

  @Field(() => Boolean, { nullable: true })
  attended: boolean | null;

  @Field(() => Boolean, { nullable: true })
  gaveViews: boolean | null;
}

@ObjectType('TimelineConnection', { description: 'Newest first', simpleResolvers: true })
export class TimelineConnectionType extends connectionOf('Timeline', TimelineEntryType) {}

const noMeeting = {
  beforeBirth: false,
  participationCode: null,
  conferenceKind: null,
  attended: null,
  gaveViews: null,
};

function fromFeedback(feedback: FeedbackType, wordsFound: readonly string[]): TimelineEntryType {
  const { id, givenOn, ageThen } = feedback;
  return { id, kind: 'FEEDBACK', on: givenOn, ageThen, feedback, wordsFound, ...noMeeting };
}

function fromMoment({ id, kind, on }: TimelineKey, moment: ReviewMoment): TimelineEntryType {
  const { born, expected, participationCode, conferenceKind, attended, gaveViews } = moment;
  const ageThen = ageAt({ dateOfBirth: born }, on);
  const beforeBirth = born === null ? expected !== null : on < born;
  const meeting = { beforeBirth, participationCode, conferenceKind, attended, gaveViews };
  return { id, kind, on, ageThen, feedback: null, wordsFound: [], ...meeting };
}

/** One page of a child's timeline, in the order of its keys. */
export function toTimeline(unit: Unit, { page, records, moments, found }: OpenedTimeline): TimelineConnectionType {
  return toConnection(page, timelineCursor, (key) => {
    const record = records.get(key.id);
    if (record) return fromFeedback(toFeedbackType(unit, record), found.get(key.id) ?? []);
    const moment = moments.get(key.id);
    return moment ? fromMoment(key, moment) : null;
  });
}
