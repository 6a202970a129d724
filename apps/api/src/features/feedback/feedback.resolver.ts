import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { ChildVoiceType, toChildVoiceType } from './child-voice.type.js';
import { FeedbackOptionsType, toFeedbackOptionsType } from './feedback-options.type.js';
import { feedbackOptions } from './feedback-options.queries.js';
import { FeedbackType } from './feedback.type.js';
import { toFeedbackType } from './to-feedback-type.js';
import { openFeedback, openVoice } from './open-voice.js';
import { receiptOfFeedback } from './receipt-of-feedback.js';
import { RecordFeedbackInput } from './record-feedback.input.js';
import { recordFeedback } from './record-feedback.service.js';

const purpose = { nullable: true, description: 'Why the record is opened; leadership and quality assurance must say' };

@Resolver()
export class FeedbackResolver {
  @Query(() => ChildVoiceType, { description: 'What one child has said' })
  @Permit('child:read')
  async childVoice(
    @Arg('childId', () => ID) childId: string,
    @Arg('purpose', () => String, purpose) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildVoiceType> {
    const unit = await ctx.unit();
    const { records, moments } = await openVoice(unit, childId, why);
    return toChildVoiceType(childId, records, moments, unit.today);
  }

  @Query(() => FeedbackType)
  @Permit('child:read')
  async feedback(
    @Arg('id', () => ID) id: string,
    @Arg('purpose', () => String, purpose) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    return toFeedbackType(await openFeedback(unit, id, why), unit.today);
  }

  @Query(() => FeedbackOptionsType, { description: 'What the form offers for this child' })
  @Permit('feedback:record')
  async feedbackOptions(
    @Arg('childId', () => ID, { nullable: true }) childId: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackOptionsType> {
    return toFeedbackOptionsType(await feedbackOptions(await ctx.unit(), childId ?? null));
  }

  @Mutation(() => FeedbackType, {
    description: 'Logs what a child said; the same clientId twice gives the same record',
  })
  @Permit('feedback:record')
  async recordFeedback(
    @Arg('input', () => RecordFeedbackInput) input: RecordFeedbackInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    const recorded = await recordFeedback(unit, input);
    return toFeedbackType(await receiptOfFeedback(unit, recorded), unit.today);
  }
}
