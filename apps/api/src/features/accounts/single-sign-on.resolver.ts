import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { AccountAccessType } from './account-access.type.js';
import { ChangeSingleSignOnInput } from './change-single-sign-on.input.js';
import { SingleSignOnType } from './single-sign-on.type.js';
import { changeSignOn } from './single-sign-on/change-single-sign-on.service.js';
import { endSignOnFor } from './single-sign-on/end-sign-on.service.js';
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

  @Mutation(() => AccountAccessType, {
    description: 'Forgets as whom the council’s sign-on knows somebody. Of one of the widest roles by two',
  })
  @Permit('account:manage')
  async endSignOnOf(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return endSignOnFor(await ctx.unit(), userId);
  }
}
