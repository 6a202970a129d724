import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { openPastTime } from './open-past-time.js';
import type { PastTime } from './retention.queries.js';
import { RecordsPastTimeType } from './retention.type.js';

@Resolver()
export class RetentionResolver {
  @Query(() => [RecordsPastTimeType], { description: 'How much is past its time. Nothing is deleted by it' })
  @Permit('rules:change')
  async recordsPastTime(@Ctx() ctx: GraphqlContext): Promise<readonly PastTime[]> {
    return openPastTime(await ctx.unit());
  }
}
