import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { participationDefinition, type RateDefinition } from '@heard/domain/participation/participation-definition';
import type { ParticipationCode as Code } from '@heard/domain/participation/participation-codes';
import type { YearTarget } from '@heard/domain/participation/year-targets';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import { ParticipationCode } from './participation.enums.js';
import type { ParticipationOptions } from './participation-options.queries.js';

@ObjectType('RateDefinition', { simpleResolvers: true })
export class RateDefinitionType implements RateDefinition {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'What is counted, of what' })
  formula: string;
}

@ObjectType('ParticipationDefinition', { description: 'How the figures are worked out', simpleResolvers: true })
export class ParticipationDefinitionType {
  @Field(() => Int, { description: 'Goes up when what is counted changes' })
  version: number;

  @Field(() => RateDefinitionType)
  participation: RateDefinitionType;

  @Field(() => RateDefinitionType)
  attendance: RateDefinitionType;

  @Field(() => RateDefinitionType)
  everyReview: RateDefinitionType;

  @Field(() => [ParticipationCode], { description: 'What the rates are of' })
  counted: readonly Code[];

  @Field(() => [ParticipationCode], { description: 'What counts as heard' })
  heard: readonly Code[];

  @Field(() => [ParticipationCode], { description: 'What counts as having come' })
  attended: readonly Code[];
}

@ObjectType('ParticipationPeriod', { description: 'A quarter or a year with figures', simpleResolvers: true })
export class ParticipationPeriodType {
  @Field(() => String, { description: "'2025-26 Q1', or '2025-26'" })
  key: string;

  @Field(() => DateScalar)
  from: PlainDate;

  @Field(() => DateScalar, { description: 'The last day, inside the period' })
  to: PlainDate;

  @Field(() => Boolean)
  ended: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When its figures were fixed; null where they are counted anew',
  })
  publishedOn: PlainDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts from 1 to this number are hidden; null where figures are counted now or not published yet',
  })
  smallUpTo: number | null;
}

@ObjectType('YearTarget', { description: 'What a year is held against', simpleResolvers: true })
export class YearTargetType implements YearTarget {
  @Field(() => String, { description: "'2025-26'" })
  year: string;

  @Field(() => Float, { description: 'Percent' })
  rate: number;
}

@ObjectType('ParticipationOptions', { description: 'What may be asked about participation', simpleResolvers: true })
export class ParticipationOptionsType {
  @Field(() => Boolean, { description: 'True: counted from the records now. False: as published, small counts hidden' })
  exact: boolean;

  @Field(() => Float, { description: 'The share of reviews in which children should be heard, percent' })
  targetRate: number;

  @Field(() => [YearTargetType], { description: 'Years that have a target of their own, the earliest first' })
  yearTargets: readonly YearTargetType[];

  @Field(() => Int, { description: 'Days after the end of a quarter or year until its figures are published' })
  publishedAfterDays: number;

  @Field(() => [ParticipationPeriodType], { description: 'Oldest first' })
  periods: readonly ParticipationPeriodType[];

  @Field(() => ParticipationDefinitionType)
  definition: ParticipationDefinitionType;
}

export function toParticipationOptionsType(options: ParticipationOptions): ParticipationOptionsType {
  const periods = options.periods.map(({ key, from, to, ended, publishedOn, smallUpTo }) => ({
    key,
    from,
    to,
    ended,
    publishedOn,
    smallUpTo,
  }));
  const { exact, targetRate, yearTargets, publishedAfterDays } = options;
  return { exact, targetRate, yearTargets, publishedAfterDays, periods, definition: participationDefinition };
}
