import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { GiveWorkInput, SetCoverInput } from './give/give-work.input.js';
import { giveWork, openCandidates } from './give/give-work.service.js';
import { CoversType, CoverType, WorkCandidateType } from './give/give-work.type.js';
import { colleaguesOf, coversNow } from './give/set-cover.queries.js';
import { endCover, setCover } from './give/set-cover.service.js';
import { CloseUnshownInput } from './close/close-unshown.input.js';
import { closeUnshown } from './close/close-unshown.service.js';
import { listBreaks, listWork } from './list/list-work.js';
import { BreakConnectionType, WorkLineConnectionType } from './list/work.type.js';
import { BreakKind, WhoseWork } from './work.enums.js';

@Resolver()
export class WorkResolver {
  @Query(() => WorkLineConnectionType, { description: 'What waits, the earliest due first' })
  @Permit('work:read')
  async workList(
    @Arg('whose', () => WhoseWork) whose: WhoseWork,
    @Arg('ownerId', () => ID, { nullable: true, description: 'Only with this person' }) ownerId: string | undefined,
    @Arg('unitId', () => ID, { nullable: true, description: 'Only in this team' }) unitId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<WorkLineConnectionType> {
    return listWork(await ctx.unit(), { whose, ownerId, unitId, first, after });
  }

  @Query(() => BreakConnectionType, { description: 'All that is missing of chains in reach, each by itself' })
  @Permit('work:read')
  async breaks(
    @Arg('kind', () => BreakKind, { nullable: true }) kind: BreakKind | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<BreakConnectionType> {
    return listBreaks(await ctx.unit(), { kind, first, after });
  }

  @Query(() => [WorkCandidateType], {
    description: 'To whom what waits about these words, or this decision, can be given',
  })
  @Permit('work:give')
  async workCandidates(
    @Arg('feedbackId', () => ID, { nullable: true }) feedbackId: string | undefined,
    @Arg('lifeDecisionId', () => ID, { nullable: true }) lifeDecisionId: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly WorkCandidateType[]> {
    return openCandidates(await ctx.unit(), lifeDecisionId ?? feedbackId ?? '');
  }

  @Mutation(() => Boolean, {
    description: 'Ends with a reason that nothing shows what was done: the one break that a reason ends',
  })
  @Permit('work:close')
  async closeUnshown(
    @Arg('input', () => CloseUnshownInput) input: CloseUnshownInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await closeUnshown(await ctx.unit(), input);
    return true;
  }

  @Query(() => CoversType, { description: 'Who is away, and who could stand in' })
  @Permit('work:give')
  async covers(@Ctx() ctx: GraphqlContext): Promise<CoversType> {
    const unit = await ctx.unit();
    return { covers: await coversNow(unit), colleagues: await colleaguesOf(unit) };
  }

  @Mutation(() => Boolean, { description: 'Gives what waits with one person to another, with a reason' })
  @Permit('work:give')
  async giveWork(
    @Arg('input', () => GiveWorkInput) input: GiveWorkInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    await giveWork(await ctx.unit(), input);
    return true;
  }

  @Mutation(() => [CoverType], {
    description: 'Says who is away and who stands in; answers all leave of theirs as it stands by then, today or later',
  })
  @Permit('work:give')
  async setCover(
    @Arg('input', () => SetCoverInput) input: SetCoverInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly CoverType[]> {
    return setCover(await ctx.unit(), input);
  }

  @Mutation(() => Boolean, { description: 'They are back' })
  @Permit('work:give')
  async endCover(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<boolean> {
    await endCover(await ctx.unit(), id);
    return true;
  }
}
