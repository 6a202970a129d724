import { RetentionKind } from '@heard/domain/retention/kept-years';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { listPastTime } from './list-past-time.js';
import { openPastTime } from './open-past-time.js';
import type { PastTime } from './retention.queries.js';
import { PastTimeConnectionType, RecordsPastTimeType } from './retention.type.js';

@Resolver()
export class RetentionResolver {
  @Query(() => [RecordsPastTimeType], { description: 'How much is past its time. Nothing is deleted by it' })
  @Permit('rules:change')
  async recordsPastTime(@Ctx() ctx: GraphqlContext): Promise<readonly PastTime[]> {
    return openPastTime(await ctx.unit());
  }

  @Query(() => PastTimeConnectionType, { description: 'What is past its time, for whoever may read such records' })
  @Permit('retention:look')
  async pastTimeList(
    @Arg('kind', () => RetentionKind) kind: RetentionKind,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PastTimeConnectionType> {
    return listPastTime(await ctx.unit(), kind, after);
  }
}
