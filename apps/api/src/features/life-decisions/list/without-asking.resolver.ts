import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { LifeDecisionKind, WhyNotAsked } from '../life-decision.enums.js';
import { listWithoutAsking } from './list-without-asking.js';
import { WithoutAskingConnectionType } from './without-asking.type.js';

@Resolver()
export class WithoutAskingResolver {
  @Query(() => WithoutAskingConnectionType, {
    description: 'What was decided about children’s lives without asking them, as far as anybody has said',
  })
  @Permit('life-decision:unasked')
  async decisionsWithoutAsking(
    @Arg('since', () => DateScalar, { nullable: true, description: 'Without it: the last quarter year' })
    since: string | undefined,
    @Arg('kind', () => LifeDecisionKind, { nullable: true }) kind: LifeDecisionKind | undefined,
    @Arg('why', () => WhyNotAsked, { nullable: true }) why: WhyNotAsked | undefined,
    @Arg('unsaid', () => Boolean, { nullable: true, description: 'Only those of which nobody has said, or knows' })
    unsaid: boolean | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<WithoutAskingConnectionType> {
    return listWithoutAsking(await ctx.unit(), { since, kind, why, unsaid, first, after });
  }
}
