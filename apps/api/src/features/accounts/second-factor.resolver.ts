import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import type { AccountAccess } from './access/account-access.queries.js';
import { AccountAccessType } from './account-access.type.js';
import { confirmFactor, endFactor, renewRecoveryCodes } from './second/change-own-factor.service.js';
import { prepareFactor } from './second/prepare-factor.service.js';
import { resetSecondFactor } from './second/reset-factor.service.js';
import { type OwnSecondFactor, ownSecondFactor } from './second/second-factor.queries.js';
import { OwnSecondFactorType, PreparedSecondFactorType } from './second/second-factor.type.js';

/** The second step of signing in: set up, used, turned off, and reset for somebody who has lost it. */
@Resolver()
export class SecondFactorResolver {
  @Query(() => OwnSecondFactorType)
  @Permit('signed-in')
  async mySecondFactor(@Ctx() ctx: GraphqlContext): Promise<OwnSecondFactor> {
    return ownSecondFactor(await ctx.unit());
  }

  @Mutation(() => PreparedSecondFactorType, {
    description: 'For whoever knows the password, also before they are signed in: a role may ask for it first',
  })
  @Permit('anyone')
  async prepareSecondFactor(
    @TextArg('email', { longest: longest.email }) email: string,
    @TextArg('password', { longest: longest.password }) password: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PreparedSecondFactorType> {
    return prepareFactor(ctx, { email, password });
  }

  @Mutation(() => OwnSecondFactorType, { description: 'With the first code it counts' })
  @Permit('signed-in')
  async confirmSecondFactor(
    @TextArg('code', { longest: longest.code }) code: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OwnSecondFactor> {
    return confirmFactor(ctx, code);
  }

  @Mutation(() => OwnSecondFactorType)
  @Permit('signed-in')
  async endSecondFactor(
    @TextArg('code', { longest: longest.code }) code: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OwnSecondFactor> {
    return endFactor(ctx, code);
  }

  @Mutation(() => [String], { description: 'Shown once' })
  @Permit('signed-in')
  async renewRecoveryCodes(
    @TextArg('code', { longest: longest.code }) code: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly string[]> {
    return renewRecoveryCodes(ctx, code);
  }

  @Mutation(() => AccountAccessType, { description: 'Of one of the widest roles by two' })
  @Permit('account:manage')
  async resetSecondFactor(@Arg('userId', () => ID) userId: string, @Ctx() ctx: GraphqlContext): Promise<AccountAccess> {
    return resetSecondFactor(await ctx.unit(), userId);
  }
}
