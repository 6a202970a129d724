import { ResetKind } from '@heard/domain/accounts/reset-kind';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { approveReset } from './access/approve-reset.service.js';
import { type WaitingReset, waitingResets } from './access/waiting-resets.queries.js';
import { WaitingResetType } from './waiting-reset.type.js';

/** The second person of a reset: another administrator; leadership where there is none. */
@Resolver()
export class WaitingResetsResolver {
  @Query(() => [WaitingResetType], { description: 'What waits for the reader as the second person' })
  @Permit('people:approve')
  async waitingResets(@Ctx() ctx: GraphqlContext): Promise<readonly WaitingReset[]> {
    return waitingResets(await ctx.unit());
  }

  @Mutation(() => [WaitingResetType], { description: 'Does what was asked for; answers what else waits' })
  @Permit('people:approve')
  async approveReset(
    @Arg('userId', () => ID) userId: string,
    @Arg('kind', () => ResetKind) kind: ResetKind,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly WaitingReset[]> {
    return approveReset(await ctx.unit(), userId, kind);
  }
}
