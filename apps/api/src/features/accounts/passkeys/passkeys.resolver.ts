import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { NotAudited } from '../../../foundations/audit/not-audited.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import {
  addPasskey,
  beginPasskey,
  type PasskeyWanted,
  removePasskey,
  renamePasskey,
} from './change-own-passkeys.service.js';
import { listOwnPasskeys, type OwnPasskeys } from './list-own-passkeys.js';
import { AddPasskeyInput, PasskeySignInInput } from './passkey.input.js';
import { OwnPasskeysType, OwnPasskeyType, PasskeyRequestType, PasskeyWantedType } from './passkey.type.js';
import type { OwnPasskey } from './passkeys.queries.js';
import { beginPasskeySignIn, type PasskeyRequest, signInWithPasskey } from './sign-in-with-passkey.service.js';

/** Signing in with a device that knows its owner, in place of password and code. */
@Resolver()
export class PasskeysResolver {
  @Query(() => OwnPasskeysType)
  @Permit('signed-in')
  async myPasskeys(@Ctx() ctx: GraphqlContext): Promise<OwnPasskeys> {
    return listOwnPasskeys(await ctx.unit(), ctx.place.issuer);
  }

  @Mutation(() => PasskeyWantedType, { description: 'For whoever shows password and code once more' })
  @Permit('signed-in')
  async beginPasskey(
    @TextArg('password', { longest: longest.password }) password: string,
    @TextArg('code', { longest: longest.code, nullable: true }) code: string | null,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PasskeyWanted> {
    return beginPasskey(ctx, { password, code });
  }

  @Mutation(() => [OwnPasskeyType])
  @Permit('signed-in')
  async addPasskey(
    @Arg('input', () => AddPasskeyInput) input: AddPasskeyInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly OwnPasskey[]> {
    return addPasskey(ctx, input);
  }

  @Mutation(() => [OwnPasskeyType])
  @Permit('signed-in')
  async renamePasskey(
    @Arg('id', () => ID) id: string,
    @TextArg('name', { longest: longest.code }) name: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly OwnPasskey[]> {
    return renamePasskey(await ctx.unit(), id, name);
  }

  @Mutation(() => [OwnPasskeyType], { description: 'Answers those that are left' })
  @Permit('signed-in')
  async removePasskey(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<readonly OwnPasskey[]> {
    return removePasskey(await ctx.unit(), id);
  }

  @Mutation(() => PasskeyRequestType)
  @Permit('anyone')
  @NotAudited('makes a random number for whoever may be about to sign in')
  async beginPasskeySignIn(@Ctx() ctx: GraphqlContext): Promise<PasskeyRequest> {
    return beginPasskeySignIn(ctx);
  }

  @Mutation(() => Boolean, { description: 'With no address and no password: the device has seen who it is' })
  @Permit('anyone')
  async signInWithPasskey(
    @Arg('input', () => PasskeySignInInput) input: PasskeySignInInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await signInWithPasskey(ctx, input);
    return true;
  }
}
