import { ChildNeed } from '@heard/domain/children/waits-since';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { countsByWorker } from './caseload.queries.js';
import { CaseloadSummaryType, toCaseloadSummary } from './caseload.type.js';
import { ChildConnectionType } from './child-connection.type.js';
import { listCaseload } from './list-caseload.js';
import { listChildren } from './list-children.js';

@Resolver()
export class ChildrenResolver {
  @Query(() => ChildConnectionType, { description: 'The children in reach; `search` by name or reference' })
  @Permit('child:list')
  async children(
    @TextArg('search', { longest: longest.search, nullable: true, isSearch: true }) search: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildConnectionType> {
    return listChildren(await ctx.unit(), { search, first, after });
  }

  @Query(() => ChildConnectionType, {
    description: 'The children in reach, whoever waits longest first; own ones before all',
  })
  @Permit('child:list')
  async caseload(
    @Arg('need', () => ChildNeed, { nullable: true, description: 'Only those who wait for this' })
    need: ChildNeed | undefined,
    @Arg('workerId', () => ID, { nullable: true, description: 'Only those allocated to this worker' })
    workerId: string | undefined,
    @Arg('onlyOwn', () => Boolean, { nullable: true, description: 'Only those in whose record the reader is named' })
    onlyOwn: boolean | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildConnectionType> {
    return listCaseload(await ctx.unit(), { need, workerId, onlyOwn, first, after });
  }

  @Query(() => CaseloadSummaryType, {
    nullable: true,
    description: 'How many of the reader’s own children wait, of the team’s for a manager. Null where there are none',
  })
  @Permit('child:list')
  async caseloadSummary(@Ctx() ctx: GraphqlContext): Promise<CaseloadSummaryType | null> {
    const unit = await ctx.unit();
    return toCaseloadSummary(unit, await countsByWorker(unit));
  }
}
