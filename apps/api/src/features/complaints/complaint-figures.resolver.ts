import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { overdueStages } from './complaint-figures.queries.js';
import {
  ComplaintsQuarterType,
  OverdueStageType,
  toComplaintsQuarter,
  toOverdueStage,
} from './complaint-figures.type.js';
import { complaintsByQuarter } from './complaints-by-quarter.js';

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

  @Query(() => [OverdueStageType], { description: 'Which clocks have run out, the longest first; never whose' })
  @Permit('complaint:overdue')
  async overdueComplaints(@Ctx() ctx: GraphqlContext): Promise<OverdueStageType[]> {
    const unit = await ctx.unit();
    return (await overdueStages(unit)).map((row) => toOverdueStage(unit, row));
  }
}
