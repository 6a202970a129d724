import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { purposeText } from '../../foundations/access/purpose-text.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { openWordsBefore } from './ask/open-words-before.js';
import { RecordAskedBeforeInput } from './ask/record-asked-before.input.js';
import { recordAskedBefore } from './ask/record-asked-before.service.js';
import { CorrectLifeDecisionInput } from './change/correct-life-decision.input.js';
import { correctLifeDecision } from './change/correct-life-decision.service.js';
import { WithdrawLifeDecisionInput } from './change/withdraw-life-decision.input.js';
import { withdrawLifeDecision } from './change/withdraw-life-decision.service.js';
import { type AskedBeforeRow, askedBeforeByKind } from './figures/asked-before.queries.js';
import { AskedBeforeCountsType } from './figures/asked-before.type.js';
import type { HeardWords } from './life-decision.shape.js';
import { HeardWordsType, LifeDecisionType } from './life-decision.type.js';
import { openLifeDecisions } from './open-life-decisions.js';
import { RecordLifeDecisionInput } from './record/record-life-decision.input.js';
import { recordLifeDecision } from './record/record-life-decision.service.js';
import { RecordDecisionToldInput } from './tell/record-decision-told.input.js';
import { recordDecisionTold } from './tell/record-decision-told.service.js';
import { toLifeDecision } from './to-life-decision.js';

@Resolver()
export class LifeDecisionsResolver {
  @Query(() => [LifeDecisionType], { description: 'What was decided about one child’s life, the latest first' })
  @Permit('child:read')
  async lifeDecisions(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly LifeDecisionType[]> {
    const unit = await ctx.unit();
    return (await openLifeDecisions(unit, childId, why)).map((one) => toLifeDecision(unit, one));
  }

  @Query(() => [HeardWordsType], {
    description:
      'What the child said in the half year before, by which they may have been asked; nothing that is kept from anybody',
  })
  @Permit('life-decision:say')
  async wordsBefore(
    @Arg('lifeDecisionId', () => ID) lifeDecisionId: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly HeardWords[]> {
    return openWordsBefore(await ctx.unit(), lifeDecisionId);
  }

  @Query(() => [AskedBeforeCountsType], { description: 'How often children were asked before, by kind of decision' })
  @Permit('work:figures')
  async askedBefore(@Ctx() ctx: GraphqlContext): Promise<readonly AskedBeforeRow[]> {
    return askedBeforeByKind(await ctx.unit());
  }

  @Mutation(() => LifeDecisionType, { description: 'Writes down what was decided about a child’s life, or is planned' })
  @Permit('life-decision:record')
  async recordLifeDecision(
    @Arg('input', () => RecordLifeDecisionInput) input: RecordLifeDecisionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LifeDecisionType> {
    const unit = await ctx.unit();
    return toLifeDecision(unit, await recordLifeDecision(unit, input));
  }

  @Mutation(() => LifeDecisionType, {
    description: 'Puts right what somebody wrote down of a decision; what it said before is kept',
  })
  @Permit('life-decision:record')
  async correctLifeDecision(
    @Arg('input', () => CorrectLifeDecisionInput) input: CorrectLifeDecisionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LifeDecisionType> {
    const unit = await ctx.unit();
    return toLifeDecision(unit, await correctLifeDecision(unit, input));
  }

  @Mutation(() => LifeDecisionType, {
    description: 'Says that a decision which somebody wrote down should not stand there; nothing of it is deleted',
  })
  @Permit('life-decision:record')
  async withdrawLifeDecision(
    @Arg('input', () => WithdrawLifeDecisionInput) input: WithdrawLifeDecisionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LifeDecisionType> {
    const unit = await ctx.unit();
    return toLifeDecision(unit, await withdrawLifeDecision(unit, input));
  }

  @Mutation(() => LifeDecisionType, { description: 'Says whether the child was asked before; what was said is kept' })
  @Permit('life-decision:say')
  async recordAskedBefore(
    @Arg('input', () => RecordAskedBeforeInput) input: RecordAskedBeforeInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LifeDecisionType> {
    const unit = await ctx.unit();
    return toLifeDecision(unit, await recordAskedBefore(unit, input));
  }

  @Mutation(() => LifeDecisionType, { description: 'Writes down that the child was told of it, or could not be' })
  @Permit('life-decision:say')
  async recordDecisionTold(
    @Arg('input', () => RecordDecisionToldInput) input: RecordDecisionToldInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LifeDecisionType> {
    const unit = await ctx.unit();
    return toLifeDecision(unit, await recordDecisionTold(unit, input));
  }
}
