import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { ageAt } from '@heard/domain/children/age-at';
import { speaksForChild } from '@heard/domain/feedback/streams';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { ReviewMoment } from './child-voice.queries.js';
import { TimelineKind } from './feedback-enums.js';
import type { FeedbackRecord } from './feedback-record.js';
import { FeedbackType } from './feedback.type.js';
import { toFeedbackType } from './to-feedback-type.js';

@ObjectType('TimelineEntry', {
  description: 'One moment of a child being heard, or of decisions about them',
  simpleResolvers: true,
})
export class TimelineEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => TimelineKind)
  kind: TimelineKind;

  @Field(() => DateScalar)
  on: PlainDate;

  @Field(() => Int, { nullable: true })
  ageThen: number | null;

  @Field(() => FeedbackType, { nullable: true })
  feedback: FeedbackType | null;

  @Field(() => String, { nullable: true, description: 'PN0 to PN7, for a review' })
  participationCode: string | null;

  @Field(() => String, { nullable: true, description: 'ICPC, RCPC or TRANSFER_IN, for a conference' })
  conferenceKind: string | null;

  @Field(() => Boolean, { nullable: true })
  attended: boolean | null;

  @Field(() => Boolean, { nullable: true })
  gaveViews: boolean | null;
}

@ObjectType('ChildVoice', { description: 'What one child has said, and what became of it', simpleResolvers: true })
export class ChildVoiceType {
  @Field(() => ID, { description: "The child's" })
  id: string;

  @Field(() => FeedbackType, { nullable: true, description: 'The latest in which the child spoke or was observed' })
  latest: FeedbackType | null;

  @Field(() => FeedbackType, { nullable: true, description: 'The latest that says what the child wishes and feels' })
  latestWishes: FeedbackType | null;

  @Field(() => [FeedbackType], { description: 'What waits for an answer, the longest promised first' })
  waiting: readonly FeedbackType[];

  @Field(() => [TimelineEntryType], { description: 'Newest first' })
  timeline: readonly TimelineEntryType[];
}

function fromFeedback(feedback: FeedbackType): TimelineEntryType {
  return {
    id: feedback.id,
    kind: 'FEEDBACK',
    on: feedback.givenOn,
    ageThen: feedback.ageThen,
    feedback,
    participationCode: null,
    conferenceKind: null,
    attended: null,
    gaveViews: null,
  };
}

function fromMoment({ id, kind, heldOn, born, ...rest }: ReviewMoment): TimelineEntryType {
  const { participationCode, conferenceKind, attended, gaveViews } = rest;
  const ageThen = ageAt({ dateOfBirth: born }, heldOn);
  return { id, kind, on: heldOn, ageThen, feedback: null, participationCode, conferenceKind, attended, gaveViews };
}

function byPromise(a: FeedbackType, b: FeedbackType): number {
  return (a.answerBy ?? '9999') < (b.answerBy ?? '9999') ? -1 : 1;
}

/** The page of one child's voice. `records` and `moments` come newest first. */
export function toChildVoiceType(
  childId: string,
  records: readonly FeedbackRecord[],
  moments: readonly ReviewMoment[],
  today: PlainDate,
): ChildVoiceType {
  const all = records.map((record) => toFeedbackType(record, today));
  const own = all.filter((feedback) => speaksForChild(feedback.stream));
  const timeline = [...all.map(fromFeedback), ...moments.map(fromMoment)];
  return {
    id: childId,
    latest: own.find((feedback) => feedback.words !== null || feedback.observation !== null) ?? null,
    latestWishes:
      own.find((feedback) => feedback.wishesAndFeelings !== null || feedback.notAscertainedReason !== null) ?? null,
    waiting: all.filter((feedback) => feedback.waiting).toSorted(byPromise),
    timeline: timeline.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1)),
  };
}
