import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { changePassword } from './own/change-password.service.js';
import { endSessionsOfOwn } from './own/end-own-sessions.service.js';
import { type OwnSession, ownSessions } from './own/own-sessions.queries.js';
import { OwnSessionType } from './own-account.type.js';

/** What everybody may see and change of their own account. */
@Resolver()
export class OwnAccountResolver {
  @Query(() => [OwnSessionType])
  @Permit('signed-in')
  async mySessions(@Ctx() ctx: GraphqlContext): Promise<readonly OwnSession[]> {
    return ownSessions(await ctx.unit());
  }

  @Mutation(() => [OwnSessionType], { description: 'Answers those that are left' })
  @Permit('signed-in')
  async endMySession(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<readonly OwnSession[]> {
    return endSessionsOfOwn(await ctx.unit(), id);
  }

  @Mutation(() => [OwnSessionType], { description: 'Ends every session but this one' })
  @Permit('signed-in')
  async endMyOtherSessions(@Ctx() ctx: GraphqlContext): Promise<readonly OwnSession[]> {
    return endSessionsOfOwn(await ctx.unit(), null);
  }

  @Mutation(() => Boolean, { description: 'Signs every other device out' })
  @Permit('signed-in')
  async changePassword(
    @TextArg('currentPassword', { longest: longest.password }) currentPassword: string,
    @TextArg('newPassword', { longest: longest.password }) newPassword: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await changePassword(ctx, { currentPassword, newPassword });
    return true;
  }
}
