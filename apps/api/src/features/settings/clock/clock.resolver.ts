import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { ClockDoubtType } from './clock-doubt.type.js';
import { clockDoubt } from './clock-mark.queries.js';
import { confirmDate } from './confirm-date.service.js';

@Resolver()
export class ClockResolver {
  @Query(() => ClockDoubtType, { nullable: true, description: 'Why figures wait: the date may be wrong; else nothing' })
  @Permit('unit:change')
  async clockDoubt(@Ctx() ctx: GraphqlContext): Promise<ClockDoubtType | null> {
    return clockDoubt(await ctx.unit());
  }

  @Mutation(() => ClockDoubtType, {
    nullable: true,
    description: 'Says that the date is right, so that figures are released again; what is left to doubt, else nothing',
  })
  @Permit('unit:change')
  async confirmDate(@Ctx() ctx: GraphqlContext): Promise<ClockDoubtType | null> {
    return confirmDate(await ctx.unit());
  }
}
