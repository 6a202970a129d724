import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { ChildConnectionType } from './child-connection.type.js';
import { ChildType, toOpenedChild } from './child.type.js';
import { openedChild } from './child.queries.js';
import { listChildren } from './list-children.js';

@Resolver()
export class ChildResolver {
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

  @Query(() => ChildType, { description: 'One child, opened' })
  @Permit('child:read')
  async child(
    @Arg('id', () => ID) id: string,
    @TextArg('purpose', {
      longest: longest.sentence,
      nullable: true,
      description: 'Why the record is opened; leadership and quality assurance must say',
    })
    purpose: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildType> {
    const unit = await ctx.unit();
    return toOpenedChild(await openedChild(unit, id, purpose), unit.today);
  }
}
