import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, reportingPeriodLabel, rollingYearLabel } from '@heard/domain/calendar/reporting-year';
import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { releasedAsAt } from '@heard/domain/complaints/released-as-at';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { Unit } from '../../../platform/unit.js';

/** What every quarter of figures says of itself, whatever it counts. */
@ObjectType({ simpleResolvers: true })
export abstract class ReleasedQuarterType {
  @Field(() => String, { description: '2025-26 Q1' })
  key: string;

  @Field(() => String, { description: 'April to June 2025' })
  label: string;

  @Field(() => DateScalar)
  from: PlainDate;

  @Field(() => DateScalar)
  to: PlainDate;

  @Field(() => String, { description: 'The year that ends with this quarter: July 2024 to June 2025' })
  yearLabel: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'What was known at the end of this day; null where nothing is counted',
  })
  asAt: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'As at which day it was released; null while it isn’t' })
  releasedAsAt: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From which day on it is released; null past the bank holidays held',
  })
  releasesOn: PlainDate | null;
}

/** The day from which on figures of this quarter are released; null past the bank holidays held. */
export function releasesOn({ holidays }: Unit, quarter: string, stage: ComplaintStage): PlainDate | null {
  const asAt = releasedAsAt(quarter, stage, holidays);
  return asAt && addDays(asAt, 1);
}

interface CountedQuarter {
  readonly quarter: string;
  readonly asAt: PlainDate | null;
  readonly releasedAsAt: PlainDate | null;
}

/** What a quarter says of itself. Figures that know no stage are released with the first. */
export function toReleasedQuarter(
  unit: Unit,
  { quarter, asAt, releasedAsAt: released }: CountedQuarter,
  stage: ComplaintStage = 'STAGE_1',
): Pick<ReleasedQuarterType, keyof ReleasedQuarterType> {
  return {
    key: quarter,
    label: reportingPeriodLabel(quarter),
    ...reportingPeriod(quarter),
    yearLabel: rollingYearLabel(quarter),
    asAt,
    releasedAsAt: released,
    releasesOn: releasesOn(unit, quarter, stage),
  };
}
