import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { listUnusual } from './list-unusual.js';
import { toUnusualListType } from './to-unusual-type.js';
import { UnusualAccessListType } from './unusual.type.js';

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
}
