import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import type { ChainFigures, CountsOfPerson, CountsOfUnit } from './work-counts.queries.js';
import type { ComingReview } from './coming-reviews.queries.js';
import {
  CameOfType,
  ChainFiguresType,
  ComingReviewType,
  toCameOf,
  WorkOfPersonType,
  WorkOfTeamType,
} from './home.type.js';
import { listCameOf } from './list-came-of.js';
import { listComingReviews } from './list-coming-reviews.js';
import { listUnread } from './list-unread.js';
import { UnreadWordsConnectionType } from './unread.type.js';
import { chainFiguresNow, workByPerson, workByUnit } from './work-counts.queries.js';

@Resolver()
export class HomeResolver {
  @Query(() => [WorkOfPersonType], { description: 'How much waits, by person; of a manager’s team, else the reader’s' })
  @Permit('work:read')
  async workByPerson(@Ctx() ctx: GraphqlContext): Promise<readonly CountsOfPerson[]> {
    return workByPerson(await ctx.unit());
  }

  @Query(() => [WorkOfTeamType], { description: 'How much is missing, by team; the oldest first' })
  @Permit('work:figures')
  async workByTeam(@Ctx() ctx: GraphqlContext): Promise<readonly CountsOfUnit[]> {
    return workByUnit(await ctx.unit());
  }

  @Query(() => ChainFiguresType, { nullable: true })
  @Permit('work:figures')
  async chainFigures(@Ctx() ctx: GraphqlContext): Promise<ChainFigures | null> {
    return chainFiguresNow(await ctx.unit());
  }

  @Query(() => [ComingReviewType], { description: 'Reviews due within four weeks, the earliest first' })
  @Permit('review:coming')
  async comingReviews(@Ctx() ctx: GraphqlContext): Promise<readonly ComingReview[]> {
    return listComingReviews(await ctx.unit());
  }

  @Query(() => UnreadWordsConnectionType, {
    description:
      'What came in of children in reach in the last four weeks and the reader has not opened, by itself or with the record',
  })
  @Permit('words:unread')
  async unreadWords(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<UnreadWordsConnectionType> {
    return listUnread(await ctx.unit(), { first, after });
  }

  @Query(() => [CameOfType], { description: 'How far what the reader wrote down has come, the latest ten' })
  @Permit('feedback:outcome')
  async cameOfMine(@Ctx() ctx: GraphqlContext): Promise<readonly CameOfType[]> {
    return (await listCameOf(await ctx.unit())).map(toCameOf);
  }
}
