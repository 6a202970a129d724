import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { NotAudited } from '../../../foundations/audit/not-audited.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { ChainFilterInput } from './chain-filter.input.js';
import { ChainStatementConnectionType } from './chain-statement.type.js';
import { ChainList, ChainSplit } from './chain.enums.js';
import { ChainPartType, ChainPeriodType, toChainPart, toChainPeriod } from './chain.type.js';
import { chainPlaces, readChain, readChainParts } from './count-chain.js';
import { CouncilPlaceType } from './council-place.type.js';
import { listChainStatements } from './list-chain-statements.js';

@Resolver()
export class ChainResolver {
  @Query(() => [ChainPeriodType], {
    description:
      'How far what children said has come, for these whole quarters and the whole years among them; without dates from last April’s year on. Counted now for readers of exact figures; others get it as it was released, with small counts hidden',
  })
  @Permit('participation:read')
  async chainPicture(
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Arg('filter', () => ChainFilterInput, { nullable: true }) filter: ChainFilterInput | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChainPeriodType[]> {
    return (await readChain(await ctx.unit(), { from, to }, filter ?? {})).map(toChainPeriod);
  }

  @Query(() => [ChainPartType], {
    description: 'The same split; readers without access to records may ask for one whole quarter or year',
  })
  @Permit('participation:read')
  async chainParts(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Arg('by', () => ChainSplit) by: ChainSplit,
    @Arg('filter', () => ChainFilterInput, { nullable: true }) filter: ChainFilterInput | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChainPartType[]> {
    return (await readChainParts(await ctx.unit(), { from, to }, by, filter ?? {})).map(toChainPart);
  }

  @Query(() => ChainStatementConnectionType, {
    description: 'Which statements are behind a bar, for whoever may open them; no words',
  })
  @Permit('participation:exact')
  async chainStatements(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Arg('list', () => ChainList) list: ChainList,
    @Arg('filter', () => ChainFilterInput, { nullable: true }) filter: ChainFilterInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChainStatementConnectionType> {
    return listChainStatements(await ctx.unit(), { from, to }, filter ?? {}, { list, first, after });
  }

  @Query(() => [CouncilPlaceType], { description: 'Services and teams, for whoever counts all of them' })
  @Permit('participation:exact')
  @NotAudited('names services and teams')
  async councilPlaces(@Ctx() ctx: GraphqlContext): Promise<readonly CouncilPlaceType[]> {
    return chainPlaces(await ctx.unit());
  }
}
