import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { overdueStages } from './complaint-figures.queries.js';
import {
  ComplaintsQuarterType,
  OverdueStageType,
  toComplaintsQuarter,
  toOverdueStage,
} from './complaint-figures.type.js';
import { RepresentationKind } from '../complaint.enums.js';
import { complaintsByQuarter } from './count-complaints.js';
import { complimentsByQuarter } from './count-compliments.js';
import {
  ComplimentsQuarterType,
  SplitYearType,
  toComplimentsQuarter,
  toSplitYear,
} from './representation-figures.type.js';
import { representationSplits } from './count-splits.js';

@Resolver()
export class ComplaintFiguresResolver {
  @Query(() => [ComplaintsQuarterType], {
    description:
      'How complaints were answered, by stage and quarter; the last five without dates. Counted now for readers of exact figures; others get whole-council counts as they were released',
  })
  @Permit('complaint:figures')
  async complaintsByQuarter(
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintsQuarterType[]> {
    const unit = await ctx.unit();
    return (await complaintsByQuarter(unit, { from, to })).map((row) => toComplaintsQuarter(unit, row));
  }

  @Query(() => [ComplimentsQuarterType], {
    description:
      'How many compliments came, by quarter; the last five without dates. Counted now for readers of exact figures; others get them as they were released',
  })
  @Permit('complaint:figures')
  async complimentsByQuarter(
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplimentsQuarterType[]> {
    const unit = await ctx.unit();
    return (await complimentsByQuarter(unit, { from, to })).map((row) => toComplimentsQuarter(unit, row));
  }

  @Query(() => [SplitYearType], {
    description:
      'Who complained or gave thanks, and about which team, the latest first. Readers without exact figures get whole years as they were released, with small counts hidden',
  })
  @Permit('complaint:figures')
  async representationSplits(
    @Arg('kind', () => RepresentationKind) kind: RepresentationKind,
    @Ctx() ctx: GraphqlContext,
  ): Promise<SplitYearType[]> {
    const unit = await ctx.unit();
    return (await representationSplits(unit, kind)).map((year) => toSplitYear(unit, year, kind));
  }

  @Query(() => [OverdueStageType], { description: 'Which clocks have run out, the longest first; never whose' })
  @Permit('complaint:overdue')
  async overdueComplaints(@Ctx() ctx: GraphqlContext): Promise<OverdueStageType[]> {
    const unit = await ctx.unit();
    return (await overdueStages(unit)).map((row) => toOverdueStage(unit, row));
  }
}
