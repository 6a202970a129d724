import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriodLabel } from '@heard/domain/calendar/reporting-year';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { NamedVoices, StreamOfPeriod, StreamPeriod, StreamVoices } from './stream-period.shape.js';

const ofChild = 'The child or young person was heard';
const inOwnRight = 'In their own right; the child is not heard by it';

@ObjectType('StreamVoices', {
  description: 'Tellings by whose voice they are; null where it is hidden, or not in published figures',
  simpleResolvers: true,
})
export class StreamVoicesType implements Required<{ [Key in keyof StreamVoices]: StreamVoices[Key] | null }> {
  @Field(() => Int, { nullable: true, description: 'All of them' })
  tellings: number | null;

  @Field(() => Int, { nullable: true, description: `${ofChild}: own words, second hand and observation together` })
  heard: number | null;

  @Field(() => Int, { nullable: true, description: 'Children and young people who were heard, each once' })
  children: number | null;

  @Field(() => Int, { nullable: true, description: `${ofChild} in their own words` })
  ownWords: number | null;

  @Field(() => Int, { nullable: true, description: `${ofChild} by what they told somebody else` })
  secondHand: number | null;

  @Field(() => Int, { nullable: true, description: `${ofChild} by what was seen` })
  observation: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  parents: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  carers: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  otherFamily: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  partners: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  advocates: number | null;

  @Field(() => Int, { nullable: true, description: inOwnRight })
  independentVisitors: number | null;

  @Field(() => Int, { nullable: true, description: 'Somebody other than the child, and not known who' })
  notSaid: number | null;

  @Field(() => Int, { nullable: true, description: 'Nothing could be found out; nobody was heard by it' })
  notFoundOut: number | null;

  @Field(() => Boolean)
  suppressed: boolean;
}

@ObjectType('StreamKind', { description: 'A part of a stream: who spoke at conferences, or which partner' })
export class StreamKindType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => StreamVoicesType)
  counts: StreamVoicesType;
}

@ObjectType('FeedbackStreamFigures', { description: 'What came by one stream' })
export class FeedbackStreamFiguresType extends StreamKindType {
  @Field(() => [StreamKindType], { description: 'They add up to the stream; empty where it is not split' })
  kinds: readonly StreamKindType[];
}

@ObjectType('StreamPeriod', { description: 'The feedback of a quarter or a year, put together by stream' })
export class StreamPeriodType {
  @Field(() => String, { description: "'2025-26 Q1', or '2025-26' for the year" })
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => DateScalar)
  from: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, inside the period' })
  to: PlainDate;

  @Field(() => Boolean)
  ended: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When its figures were fixed; null where they are not' })
  publishedOn: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts from 1 to this number are hidden; null where figures are counted now or not published yet',
  })
  smallUpTo: number | null;

  @Field(() => StreamVoicesType, { nullable: true, description: 'All streams together; null: not published yet' })
  counts: StreamVoicesType | null;

  @Field(() => [FeedbackStreamFiguresType], { description: 'Every stream, also one by which nothing came' })
  streams: readonly FeedbackStreamFiguresType[];
}

/** What published figures don't say. */
const notPublished = {
  ownWords: null,
  secondHand: null,
  observation: null,
  parents: null,
  carers: null,
  otherFamily: null,
  partners: null,
  advocates: null,
  independentVisitors: null,
  notSaid: null,
  notFoundOut: null,
};

function toVoices(counts: StreamVoices): StreamVoicesType {
  return { ...notPublished, ...counts };
}

function toKind({ key, label, counts }: NamedVoices): StreamKindType {
  return { key, label, counts: toVoices(counts) };
}

function toStream({ key, label, counts, kinds }: StreamOfPeriod): FeedbackStreamFiguresType {
  return { key, label, counts: toVoices(counts), kinds: kinds.map(toKind) };
}

export function toStreamPeriod(period: StreamPeriod): StreamPeriodType {
  const { key, from, to, ended, publishedOn, smallUpTo, counts, streams } = period;
  return {
    key,
    label: reportingPeriodLabel(key),
    from,
    to,
    ended,
    publishedOn,
    smallUpTo,
    counts: counts && toVoices(counts),
    streams: streams.map(toStream),
  };
}
