import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { type WorkTotal, workTotals } from './work-totals.queries.js';
import { WorkTotalType } from './work-totals.type.js';

@Resolver()
export class WorkTotalsResolver {
  @Query(() => [WorkTotalType], { description: 'How many links are missing, by team and kind' })
  @Permit('work:totals')
  async workTotals(@Ctx() ctx: GraphqlContext): Promise<readonly WorkTotal[]> {
    return workTotals(await ctx.unit());
  }
}
