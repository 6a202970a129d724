import { percent, proportionToPercent } from '@heard/domain/calendar/percentages';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriodLabel } from '@heard/domain/calendar/reporting-year';
import { standingLabels, standings } from '@heard/domain/participation/chain-counts';
import { chainWaitLabels } from '@heard/domain/participation/chain-waits';
import { wilsonInterval } from '@heard/domain/participation/wilson-interval';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ChainWait } from './chain.enums.js';
import type { ChainPart, ChainPeriod, ShownChainCounts, ShownWait } from './chain-figures.shape.js';

@ObjectType('ChainStanding', { description: 'How many stand so today' })
export class ChainStandingType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  statements: number;
}

@ObjectType('ChainCounts', {
  description: 'How far what children said has come; null where it is hidden, or not in published figures',
  simpleResolvers: true,
})
export class ChainCountsType {
  @Field(() => Int, { nullable: true, description: 'All of them, those without an answer too' })
  said: number | null;

  @Field(() => Int, { nullable: true })
  decided: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those decided: something is to be done' })
  toDo: number | null;

  @Field(() => Int, { nullable: true })
  underWay: number | null;

  @Field(() => Int, { nullable: true, description: 'All of it is done, and what changed is written down' })
  shown: number | null;

  @Field(() => Int, { nullable: true, description: 'The child was told what was decided' })
  told: number | null;

  @Field(() => Int, { nullable: true, description: 'Promised for a day that has gone by' })
  due: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, told by that day' })
  inTime: number | null;

  @Field(() => Float, { nullable: true, description: 'Told by the promised day: percent, 1 decimal, half up' })
  inTimeRate: number | null;

  @Field(() => Float, { nullable: true, description: '95 % Wilson interval, percent' })
  inTimeLow: number | null;

  @Field(() => Float, { nullable: true, description: '95 % Wilson interval, percent' })
  inTimeHigh: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Answered before answers were written down here; in no other count',
  })
  answeredBefore: number | null;

  @Field(() => [ChainStandingType], { description: 'Where they stand today; none in published figures' })
  standing: readonly ChainStandingType[];

  @Field(() => Boolean, { description: 'Even how much was said is hidden' })
  suppressed: boolean;
}

@ObjectType('ChainDays', { description: 'How long statements waited for their next link', simpleResolvers: true })
export class ChainDaysType {
  @Field(() => ChainWait)
  wait: ChainWait;

  @Field(() => String)
  label: string;

  @Field(() => Int, {
    nullable: true,
    description: 'All that came as far as the link before; null in published figures',
  })
  statements: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, those that got there' })
  reached: number | null;

  @Field(() => Int, { nullable: true, description: 'Days within which half of all got there; null: not half yet' })
  median: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days within which nine in ten got there; null: not nine in ten yet',
  })
  slowest: number | null;

  @Field(() => Boolean, { description: 'The slowest tenth is large enough to point at nobody' })
  isSlowestShown: boolean;
}

@ObjectType('ChainPeriod', { description: 'How far what children said in a quarter or a year has come' })
export class ChainPeriodType {
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

  @Field(() => ChainCountsType, { nullable: true, description: 'Null: not published yet' })
  counts: ChainCountsType | null;

  @Field(() => [ChainDaysType], { description: 'In published figures those alone that rest on enough of them' })
  waits: readonly ChainDaysType[];

  @Field(() => [ChainDaysType], {
    description: 'The same of those alone that an answer was promised to; none in published figures',
  })
  promisedWaits: readonly ChainDaysType[];
}

@ObjectType('ChainPart', { description: 'The same of one service, team, stream or age band' })
export class ChainPartType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => ChainCountsType)
  counts: ChainCountsType;
}

function rateOf({ due, inTime }: ShownChainCounts): Pick<ChainCountsType, 'inTimeRate' | 'inTimeLow' | 'inTimeHigh'> {
  const interval = due === null || inTime === null ? null : wilsonInterval(inTime, due);
  return {
    inTimeRate: due === null || inTime === null ? null : percent(inTime, due),
    inTimeLow: interval && proportionToPercent(interval.low),
    inTimeHigh: interval && proportionToPercent(interval.high),
  };
}

/** Rates are worked out from what is shown, so that a hidden count hides them with it. */
function toCounts(counts: ShownChainCounts): ChainCountsType {
  const { standing, ...shown } = counts;
  return {
    ...shown,
    ...rateOf(counts),
    standing: standings.flatMap((state) => {
      const statements = standing?.[state] ?? 0;
      return statements === 0 ? [] : [{ key: state, label: standingLabels[state] ?? state, statements }];
    }),
  };
}

function toDays(wait: ShownWait): ChainDaysType {
  return { ...wait, label: chainWaitLabels[wait.wait] };
}

export function toChainPeriod(period: ChainPeriod): ChainPeriodType {
  const { counts, waits, promisedWaits, ...when } = period;
  return {
    ...when,
    label: reportingPeriodLabel(period.key),
    counts: counts && toCounts(counts),
    waits: waits.map(toDays),
    promisedWaits: promisedWaits.map(toDays),
  };
}

export function toChainPart({ key, label, counts }: ChainPart): ChainPartType {
  return { key, label, counts: toCounts(counts) };
}
