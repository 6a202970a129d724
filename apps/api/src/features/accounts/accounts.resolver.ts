import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { NotAudited } from '../../foundations/audit/not-audited.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import type { Actor } from '../../platform/unit.js';
import { CreateFirstAdministratorInput } from './create-first-administrator.input.js';
import { CouncilTimeType } from './council-time.type.js';
import { createFirstAdministrator } from './first-administrator.service.js';
import { MeType, toMeType } from './me.type.js';
import { sessionFacts } from './session.queries.js';
import { signInOptions } from './sign-in-options.queries.js';
import { SignInOptionsType } from './sign-in-options.type.js';
import { signIn } from './sign-in.service.js';
import { signOut } from './sign-out.service.js';

/**
 * The key is the account's, so that a draft can be opened again in a later session; it follows from the council's
 * secret, is stored nowhere, and is given to nobody else.
 */
async function meOf(ctx: GraphqlContext, actor: Actor): Promise<MeType> {
  const { endsAt, byIssuer } = await sessionFacts(await ctx.openUnit());
  return toMeType(actor, {
    sessionEndsAt: endsAt,
    byIssuer,
    draftKey: ctx.request.hashToken(`drafts of ${actor.userId}`),
  });
}

@Resolver()
export class AccountsResolver {
  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null when nobody is' })
  @Permit('anyone')
  @NotAudited('shows nothing but who asks')
  async me(@Ctx() ctx: GraphqlContext): Promise<MeType | null> {
    const { actor } = await ctx.openUnit();
    return actor === null ? null : meOf(ctx, actor);
  }

  @Query(() => CouncilTimeType, {
    description: 'The day and the moment that count, whatever the clock of a device says',
  })
  @Permit('anyone')
  @NotAudited('shows nothing but the time')
  async councilTime(@Ctx() ctx: GraphqlContext): Promise<CouncilTimeType> {
    const { today, now } = await ctx.openUnit();
    return { today, now };
  }

  @Query(() => SignInOptionsType)
  @Permit('anyone')
  @NotAudited('is for everybody before anybody has signed in')
  async signInOptions(@Ctx() ctx: GraphqlContext): Promise<SignInOptionsType> {
    return signInOptions(await ctx.openUnit(), ctx.demo, ctx.place.issuer !== null);
  }

  @Mutation(() => MeType)
  @Permit('anyone')
  async signIn(
    @TextArg('email', { longest: longest.email }) email: string,
    @TextArg('password', { longest: longest.password }) password: string,
    @TextArg('code', {
      longest: longest.code,
      nullable: true,
      description: 'Of the second step, once it was asked for',
    })
    code: string | null,
    @Ctx() ctx: GraphqlContext,
  ): Promise<MeType> {
    const actor = await signIn(ctx, { email, password, code });
    return meOf(ctx, actor);
  }

  @Mutation(() => Boolean)
  @Permit('anyone')
  async signOut(@Ctx() ctx: GraphqlContext): Promise<boolean> {
    await signOut(ctx);
    return true;
  }

  @Mutation(() => MeType)
  @Permit('anyone')
  async createFirstAdministrator(
    @Arg('input', () => CreateFirstAdministratorInput) input: CreateFirstAdministratorInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<MeType> {
    const actor = await createFirstAdministrator(ctx, input);
    return meOf(ctx, actor);
  }
}
