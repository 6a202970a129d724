import { longest } from '@heard/domain/validation/text-lengths';
import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { AccountLinkType } from './account-link.type.js';
import { openLink } from './links/open-link.js';
import { requestReset } from './links/request-reset.service.js';
import { setPasswordByLink } from './links/set-password.service.js';

/** For whoever holds a link, or needs one: nobody is signed in yet. */
@Resolver()
export class AccountLinksResolver {
  @Query(() => AccountLinkType)
  @Permit('anyone')
  async accountLink(
    @TextArg('token', { longest: longest.token }) token: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AccountLinkType> {
    return openLink(ctx, token);
  }

  @Mutation(() => Boolean, { description: 'Works once. Whoever did it then signs in' })
  @Permit('anyone')
  async setPasswordByLink(
    @TextArg('token', { longest: longest.token }) token: string,
    @TextArg('password', { longest: longest.password }) password: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await setPasswordByLink(ctx, { token, password });
    return true;
  }

  @Mutation(() => Boolean, { description: 'The same answer whether anybody has this address or not' })
  @Permit('anyone')
  async requestPasswordReset(
    @TextArg('email', { longest: longest.email }) email: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await requestReset(ctx, { email });
    return true;
  }
}
