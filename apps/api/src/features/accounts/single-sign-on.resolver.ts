import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { ChangeSingleSignOnInput } from './change-single-sign-on.input.js';
import { SingleSignOnType } from './single-sign-on.type.js';
import { changeSignOn } from './single-sign-on/change-single-sign-on.service.js';
import { type OpenSignOn, openSignOn } from './single-sign-on/open-single-sign-on.js';

@Resolver()
export class SingleSignOnResolver {
  @Query(() => SingleSignOnType)
  @Permit('account:manage')
  async singleSignOn(@Ctx() ctx: GraphqlContext): Promise<OpenSignOn> {
    return openSignOn(await ctx.unit(), ctx.place.issuer);
  }

  @Mutation(() => SingleSignOnType, { description: 'Counts for whoever signs on from now on' })
  @Permit('account:manage')
  async changeSingleSignOn(
    @Arg('input', () => ChangeSingleSignOnInput) input: ChangeSingleSignOnInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OpenSignOn> {
    return changeSignOn(await ctx.unit(), input, ctx.place.issuer);
  }
}
