import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { countUnusual } from './count-unusual.js';
import { listUnusual } from './list-unusual.js';
import { MarkLookedAtInput } from './mark-looked-at.input.js';
import { markLookedAt } from './mark-looked-at.service.js';
import { toUnusualListType, toUnusualType } from './to-unusual-type.js';
import { UnusualAccessListType, UnusualAccessType } from './unusual.type.js';

@Resolver()
export class UnusualAccessResolver {
  @Query(() => UnusualAccessListType, {
    description:
      'Who opened children’s records in a way that somebody should look at: the last seven days, or at most a month',
  })
  @Permit('audit:search')
  async unusualAccess(
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<UnusualAccessListType> {
    return toUnusualListType(await listUnusual(await ctx.unit(), { from: from ?? null, to: to ?? null }));
  }

  @Query(() => Int, { description: 'How much of it, of the last four weeks, is for this person to look at' })
  @Permit('audit:search')
  async unusualToLookAt(@Ctx() ctx: GraphqlContext): Promise<number> {
    return countUnusual(await ctx.unit());
  }

  @Mutation(() => UnusualAccessType, { description: 'Somebody has looked at it: never whoever opened the records' })
  @Permit('audit:search')
  async markLookedAt(
    @Arg('input', () => MarkLookedAtInput) input: MarkLookedAtInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<UnusualAccessType> {
    return toUnusualType(await markLookedAt(await ctx.unit(), input));
  }
}
