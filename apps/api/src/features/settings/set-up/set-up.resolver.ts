import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { openSetUp } from './open-set-up.js';
import { SetUpStateType } from './set-up.type.js';

@Resolver()
export class SetUpResolver {
  @Query(() => SetUpStateType, { description: 'How far the council has come with setting itself up' })
  @Permit('unit:change')
  async setUpState(@Ctx() ctx: GraphqlContext): Promise<SetUpStateType> {
    return { ...(await openSetUp(await ctx.unit())), sendsEmail: ctx.place.sendsEmail };
  }
}
