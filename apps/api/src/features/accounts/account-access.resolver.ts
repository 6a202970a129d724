import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { endSessionsOf } from './access/end-sessions.service.js';
import { uninvited } from './access/invitations.queries.js';
import { type Invited, inviteEverybody, mostInvited } from './access/invite-everybody.service.js';
import { makeAccountLink } from './access/make-link.service.js';
import { openAccountAccess } from './access/open-account-access.js';
import { sendAccountLink } from './access/send-link.service.js';
import { recentFailures } from './session.queries.js';
import { AccountAccessType, AccountLinkToHandOverType, InvitedType, UninvitedType } from './account-access.type.js';

/** How others get in, for whoever runs the system. */
@Resolver(() => AccountAccessType)
export class AccountAccessResolver {
  @FieldResolver(() => Boolean, { description: 'Heard can send email: without it only a link is left' })
  sendsEmail(@Ctx() ctx: GraphqlContext): boolean {
    return ctx.place.sendsEmail;
  }

  @FieldResolver(() => Int, { description: 'Wrong passwords and codes within a quarter of an hour, from wherever' })
  async wrongTries(@Root() { email }: AccountAccessType, @Ctx() ctx: GraphqlContext): Promise<number> {
    const failures = await recentFailures(await ctx.unit(), ctx.request.hashToken(email), null);
    return failures?.ofAccount ?? 0;
  }

  @Query(() => AccountAccessType)
  @Permit('account:manage')
  async accountAccess(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return openAccountAccess(await ctx.unit(), userId);
  }

  @Mutation(() => AccountAccessType, { description: 'An invitation by email, or a link for a new password' })
  @Permit('account:manage')
  async sendAccountLink(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return sendAccountLink(await ctx.unit(), userId);
  }

  @Mutation(() => AccountLinkToHandOverType, { description: 'The same to hand over, where there is no email' })
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

  @Mutation(() => InvitedType, { description: 'An invitation by email for everybody who was not asked in yet' })
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
