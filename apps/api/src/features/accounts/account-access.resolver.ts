import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { endSessionsOf } from './access/end-sessions.service.js';
import { uninvited } from './access/invitations.queries.js';
import { type Invited, inviteEverybody, mostInvited } from './access/invite-everybody.service.js';
import { makeAccountLink } from './access/make-link.service.js';
import { openAccountAccess } from './access/open-account-access.js';
import { sendAccountLink } from './access/send-link.service.js';
import { AccountAccessType, AccountLinkToHandOverType, InvitedType, UninvitedType } from './account-access.type.js';

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

  @Query(() => UninvitedType)
  @Permit('account:manage')
  async uninvited(@Ctx() ctx: GraphqlContext): Promise<UninvitedType> {
    return { people: await uninvited(await ctx.unit(), mostInvited), sendsEmail: ctx.place.sendsEmail };
  }

  @Mutation(() => InvitedType, { description: 'An invitation by e-mail for everybody who was not asked in yet' })
  @Permit('account:manage')
  async inviteEverybody(@Ctx() ctx: GraphqlContext): Promise<Invited> {
    return inviteEverybody(await ctx.unit(), ctx.place.sendsEmail);
  }

  @Mutation(() => AccountAccessType, { description: 'Signs somebody out on every device' })
  @Permit('account:manage')
  async endSessionsOf(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return endSessionsOf(await ctx.unit(), userId);
  }
}
