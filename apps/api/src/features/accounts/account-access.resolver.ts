import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { endSessionsOf } from './access/end-sessions.service.js';
import { makeAccountLink } from './access/make-link.service.js';
import { openAccountAccess } from './access/open-account-access.js';
import { sendAccountLink } from './access/send-link.service.js';
import { AccountAccessType, AccountLinkToHandOverType } from './account-access.type.js';

/** How others get in, for whoever runs the system. */
@Resolver()
export class AccountAccessResolver {
  @Query(() => AccountAccessType)
  @Permit('account:manage')
  async accountAccess(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return openAccountAccess(await ctx.unit(), userId);
  }

  @Mutation(() => AccountAccessType, { description: 'An invitation by e-mail, or a link for a new password' })
  @Permit('account:manage')
  async sendAccountLink(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return sendAccountLink(await ctx.unit(), userId);
  }

  @Mutation(() => AccountLinkToHandOverType, { description: 'The same to hand over, where there is no e-mail' })
  @Permit('account:manage')
  async makeAccountLink(
    @Arg('userId', () => ID) userId: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AccountLinkToHandOverType> {
    const { path, until } = await makeAccountLink(await ctx.unit(), userId, ctx.request.hashToken);
    return { path, until };
  }

  @Mutation(() => AccountAccessType, { description: 'Signs somebody out on every device' })
  @Permit('account:manage')
  async endSessionsOf(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return endSessionsOf(await ctx.unit(), userId);
  }
}
