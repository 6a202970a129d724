import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { DecisionType } from '../chain.type.js';
import { DecidedActionType } from '../decided-action.type.js';
import { toDecidedAction, toDecision } from '../to-chains.js';
import { AlsoAnsweredInput } from '../decide/answer-together.input.js';
import { AnswerOptionsType, toAnswerOptionsType } from './answer-options.type.js';
import { finishTask, reopenTask } from './change-task.service.js';
import { openAnswerOptions } from './open-answer-options.js';
import { PromiseActionInput } from './promise-action.input.js';
import { promiseAction } from './promise-action.service.js';
import { FinishTaskInput, ReopenTaskInput } from './task.input.js';

@Resolver()
export class DoingResolver {
  @Query(() => AnswerOptionsType, { description: 'Who may be given what is to be done, and which cards there are' })
  @Permit('feedback:answer')
  async answerOptions(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @Arg('also', () => AlsoAnsweredInput, { nullable: true }) also: AlsoAnsweredInput | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AnswerOptionsType> {
    const alsoIds = also?.feedbackIds ?? [];
    return toAnswerOptionsType(await openAnswerOptions(await ctx.unit(), [feedbackId, ...alsoIds]));
  }

  @Mutation(() => DecisionType, {
    description: 'Says what is done about a decision; the same clientId twice stores once',
  })
  @Permit('feedback:answer')
  async promiseAction(
    @Arg('input', () => PromiseActionInput) input: PromiseActionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<DecisionType> {
    return toDecision(await promiseAction(await ctx.unit(), input));
  }

  @Mutation(() => DecidedActionType, {
    description: 'Says that a task is done, and what was done; the same clientId twice stores once',
  })
  @Permit('feedback:answer')
  async finishTask(
    @Arg('input', () => FinishTaskInput) input: FinishTaskInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<DecidedActionType> {
    return toDecidedAction(await finishTask(await ctx.unit(), input));
  }

  @Mutation(() => DecidedActionType, {
    description: 'Says why a task still needs doing; the same clientId twice stores once',
  })
  @Permit('feedback:answer')
  async reopenTask(
    @Arg('input', () => ReopenTaskInput) input: ReopenTaskInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<DecidedActionType> {
    return toDecidedAction(await reopenTask(await ctx.unit(), input));
  }
}
