import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { isReportingYear } from '@heard/domain/calendar/reporting-year';
import type { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import { splitLabel } from '@heard/domain/complaints/representation-splits';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';
import { SplitDimension } from '../complaint.enums.js';
import type { QuarterCompliments } from './count-compliments.js';
import { ReleasedQuarterType, releasesOn, toReleasedQuarter } from './released-quarter.type.js';
import type { SplitYear } from './count-splits.js';

@ObjectType('ComplimentsQuarter', { description: 'The compliments that came in a quarter', simpleResolvers: true })
export class ComplimentsQuarterType extends ReleasedQuarterType {
  @Field(() => Int, { nullable: true, description: 'Null for a reader of released figures where there are none yet' })
  received: number | null;

  @Field(() => Int, { nullable: true, description: 'The four quarters of that year together' })
  year: number | null;
}

@ObjectType('SplitPart', { simpleResolvers: true })
export class SplitPartType {
  @Field(() => String, { description: 'A code, or a team’s id' })
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Int, { nullable: true, description: 'Null is hidden' })
  count: number | null;
}

@ObjectType('RepresentationSplit', { simpleResolvers: true })
export class RepresentationSplitType {
  @Field(() => SplitDimension)
  dimension: SplitDimension;

  @Field(() => String, { description: 'By who complained' })
  label: string;

  @Field(() => [SplitPartType])
  parts: readonly SplitPartType[];
}

@ObjectType('SplitYear', { description: 'What a year’s complaints or compliments divide into', simpleResolvers: true })
export class SplitYearType {
  @Field(() => String, { description: '2025-26; a quarter for the year that ends with it' })
  key: string;

  @Field(() => String, { description: 'April 2025 to March 2026' })
  label: string;

  @Field(() => DateScalar)
  from: PlainDate;

  @Field(() => DateScalar)
  to: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Null for a reader of released figures where there are none yet' })
  total: number | null;

  @Field(() => DateScalar, { nullable: true })
  asAt: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'From which day on it is released; null for a rolling year' })
  releasesOn: PlainDate | null;

  @Field(() => Boolean, { description: 'Small numbers are hidden, and others where they would give them away' })
  suppressed: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts from 1 to this number are hidden; null where figures are counted now or not published yet',
  })
  smallUpTo: number | null;

  @Field(() => [RepresentationSplitType])
  splits: readonly RepresentationSplitType[];
}

export function toComplimentsQuarter(unit: Unit, row: QuarterCompliments): ComplimentsQuarterType {
  return { ...toReleasedQuarter(unit, row), received: row.received, year: row.year };
}

export function toSplitYear(unit: Unit, { splits, ...year }: SplitYear, kind: RepresentationKind): SplitYearType {
  return {
    ...year,
    releasesOn: isReportingYear(year.key) ? releasesOn(unit, `${year.key} Q4`, 'STAGE_1') : null,
    suppressed: splits.some(({ parts }) => parts.some(({ count }) => count === null)),
    splits: splits.map((split) => ({ ...split, label: splitLabel(kind, split.dimension) })),
  };
}
