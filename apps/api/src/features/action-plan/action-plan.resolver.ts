import { Arg, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { NotAudited } from '../../foundations/audit/not-audited.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import type { LiveEvent } from '../../platform/live.js';
import { Permit } from '../../platform/permit.js';
import { ActionDetailType, toActionDetailType } from './action-detail.type.js';
import { ActionType, toActionType } from './action.type.js';
import { openAction } from './open-action.js';
import { AddEvidenceInput } from './evidence/add-evidence.input.js';
import { addEvidence } from './evidence/add-evidence.service.js';
import { changesSeenBy } from './board/board-changes.queries.js';
import { plans } from './board/board.queries.js';
import { openBoard } from './board/open-board.js';
import { BoardChangeType, BoardType, PlanType, toBoardType } from './board/board.type.js';
import { SayWhatChangedInput } from './evidence/say-what-changed.input.js';
import { sayWhatChanged } from './evidence/say-what-changed.service.js';
import { ExplainBlockInput } from './board/explain-block.input.js';
import { explainBlock } from './board/explain-block.service.js';
import { MoveActionInput } from './board/move-action.input.js';
import { moveAction } from './board/move-action.service.js';

@Resolver()
export class ActionPlanResolver {
  @Query(() => [PlanType], { description: 'The plans that the reader may see, the current one first' })
  @Permit('plan:read')
  @NotAudited('names plans')
  async plans(@Ctx() ctx: GraphqlContext): Promise<readonly PlanType[]> {
    return plans(await ctx.unit());
  }

  @Query(() => BoardType, { description: 'A plan as a board; without an id the current one' })
  @Permit('plan:read')
  @NotAudited('shows actions and who leads them, and is asked again at every change')
  async board(
    @Arg('planId', () => ID, { nullable: true }) planId: string | null | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<BoardType> {
    const unit = await ctx.unit();
    return toBoardType(unit, await openBoard(unit, planId));
  }

  @Query(() => ActionDetailType)
  @Permit('plan:read')
  async action(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ActionDetailType> {
    const unit = await ctx.unit();
    return toActionDetailType(unit, await openAction(unit, id));
  }

  @Mutation(() => ActionType)
  @Permit('plan:move')
  async moveAction(
    @Arg('input', () => MoveActionInput) input: MoveActionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ActionType> {
    const unit = await ctx.unit();
    return toActionType(unit, await moveAction(unit, input, (row) => toActionType(unit, row)));
  }

  @Mutation(() => ActionDetailType)
  @Permit('plan:move')
  async addEvidence(
    @Arg('input', () => AddEvidenceInput) input: AddEvidenceInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ActionDetailType> {
    const unit = await ctx.unit();
    const row = await addEvidence(unit, input);
    return toActionDetailType(unit, await openAction(unit, row.id));
  }

  @Mutation(() => ActionDetailType, {
    description: 'Says what changed for children, beside the evidence that is there',
  })
  @Permit('plan:move')
  async sayWhatChanged(
    @Arg('input', () => SayWhatChangedInput) input: SayWhatChangedInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ActionDetailType> {
    const unit = await ctx.unit();
    const row = await sayWhatChanged(unit, input);
    return toActionDetailType(unit, await openAction(unit, row.id));
  }

  @Mutation(() => ActionType, { description: 'Says what a blocked action waits for' })
  @Permit('plan:move')
  async explainBlock(
    @Arg('input', () => ExplainBlockInput) input: ExplainBlockInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ActionType> {
    const unit = await ctx.unit();
    return toActionType(unit, await explainBlock(unit, input));
  }

  @Subscription(() => BoardChangeType, { subscribe: ({ context }) => context.events('board', changesSeenBy) })
  @Permit('plan:read')
  @NotAudited('says only that something changed')
  boardChanged(@Root() event: LiveEvent): BoardChangeType {
    return { planId: event.id };
  }
}
