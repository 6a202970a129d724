import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { purposeText } from '../../../foundations/access/purpose-text.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { ChainType, DecisionType } from '../chain.type.js';
import { openFeedback } from '../read/open-feedback.js';
import { toChains, toDecision } from '../to-chains.js';
import { AlsoAnsweredInput } from './answer-together.input.js';
import { AnswerTogetherType, toAnswerTogether } from './answer-together.type.js';
import { openAnswerTogether } from './open-answer-together.js';
import { RecordDecisionInput } from './record-decision.input.js';
import { recordDecision } from './record-decision.service.js';

@Resolver()
export class DecisionResolver {
  @Query(() => ChainType, {
    description: 'What came of what was said, as far as the reader reaches',
  })
  @Permit('words:read')
  async chain(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChainType> {
    const record = await openFeedback(await ctx.unit(), feedbackId, why);
    return { id: record.id, statements: toChains(record) };
  }

  @Query(() => AnswerTogetherType, {
    description:
      'What else the same decision may answer, of whichever child: what waits for the reader, or was answered by it',
  })
  @Permit('feedback:answer')
  async answerTogether(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @Arg('also', () => AlsoAnsweredInput, { nullable: true, description: 'What was chosen before: offered first' })
    also: AlsoAnsweredInput | undefined,
    @Arg('replaces', () => ID, { nullable: true, description: 'The decision that is corrected: what else it answers' })
    replaces: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AnswerTogetherType> {
    const asked = { feedbackId, alsoIds: also?.feedbackIds ?? [], replaces: replaces ?? null };
    return toAnswerTogether(await openAnswerTogether(await ctx.unit(), asked));
  }

  @Mutation(() => DecisionType, {
    description: 'Decides about what was said; the same clientId twice gives the same decision',
  })
  @Permit('feedback:answer')
  async recordDecision(
    @Arg('input', () => RecordDecisionInput) input: RecordDecisionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<DecisionType> {
    return toDecision(await recordDecision(await ctx.unit(), input));
  }
}
