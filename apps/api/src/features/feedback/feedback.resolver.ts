import { longest } from '@heard/domain/validation/text-lengths';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { asksFor } from '../../platform/asks-for.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { AnswerConsentInput } from './consent/answer-consent.input.js';
import { answerConsent } from './consent/answer-consent.service.js';
import { ChildVoiceType, toChildVoiceType } from './timeline/child-voice.type.js';
import { TimelineFilter } from './feedback.enums.js';
import { FeedbackOptionsType, toFeedbackOptionsType } from './record/feedback-options.type.js';
import { feedbackOptions } from './record/feedback-options.queries.js';
import { FeedbackType } from './feedback.type.js';
import { groupFeedback } from './timeline/group-feedback.queries.js';
import { GroupFeedbackPageType, toGroupFeedbackPage } from './timeline/group-feedback.type.js';
import { toFeedbackType } from './to-feedback-type.js';
import { openTimeline } from './timeline/open-timeline.js';
import { openFeedback, openVoice } from './timeline/open-voice.js';
import { receiptOfFeedback } from './record/open-receipt.js';
import { RecordFeedbackInput } from './record/record-feedback.input.js';
import { recordFeedback } from './record/record-feedback.service.js';
import { TimelinePageType, toTimelinePage } from './timeline/timeline.type.js';

const purpose = {
  longest: longest.sentence,
  nullable: true,
  description: 'Why the record is opened; leadership and quality assurance must say',
};

/** What hangs on a telling and takes a page's work to read. */
const notOnReceipt: ReadonlySet<string> = new Set([
  'interpretations',
  'themes',
  'consents',
  'consentVersion',
  'present',
]);

@Resolver()
export class FeedbackResolver {
  @Query(() => ChildVoiceType, { description: 'What one child has said' })
  @Permit('child:read')
  async childVoice(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purpose) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildVoiceType> {
    const unit = await ctx.unit();
    return toChildVoiceType(childId, await openVoice(unit, childId, why), unit.today);
  }

  @Query(() => TimelinePageType, { description: 'One page of what one child said and what was decided, newest first' })
  @Permit('child:read')
  async childTimeline(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purpose) why: string | undefined,
    @Arg('filter', () => TimelineFilter, { nullable: true }) filter: TimelineFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<TimelinePageType> {
    const unit = await ctx.unit();
    return toTimelinePage(await openTimeline(unit, childId, { purpose: why, filter, first, after }), unit.today);
  }

  @Query(() => FeedbackType)
  @Permit('child:read')
  async feedback(
    @Arg('id', () => ID) id: string,
    @TextArg('purpose', purpose) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    return toFeedbackType(await openFeedback(unit, id, why), unit.today);
  }

  @Query(() => GroupFeedbackPageType, { description: 'What groups said, for those who may read it' })
  @Permit('child:read')
  async groupFeedback(
    @TextArg('purpose', purpose) why: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<GroupFeedbackPageType> {
    const unit = await ctx.unit();
    return toGroupFeedbackPage(await groupFeedback(unit, { purpose: why, first, after }), unit.today);
  }

  @Query(() => FeedbackOptionsType, { description: 'What the form offers for this child' })
  @Permit('feedback:record')
  async feedbackOptions(
    @Arg('childId', () => ID, { nullable: true }) childId: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackOptionsType> {
    const unit = await ctx.unit();
    return toFeedbackOptionsType(await feedbackOptions(unit, childId ?? null), unit.today);
  }

  @Mutation(() => FeedbackType, {
    description: 'Logs what a child said; the same clientId twice gives the same record',
  })
  @Permit('feedback:record')
  async recordFeedback(
    @Arg('input', () => RecordFeedbackInput) input: RecordFeedbackInput,
    @Ctx() ctx: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    const recorded = await recordFeedback(unit, input);
    const told = asksFor(info, notOnReceipt) ? 'WHOLE' : 'RECEIPT';
    return toFeedbackType(await receiptOfFeedback(unit, recorded, told), unit.today);
  }
  @Mutation(() => FeedbackType, {
    description:
      'Stores what was answered when they were asked again, or changed their mind; what was answered before is kept',
  })
  @Permit('consent:answer')
  async answerConsent(
    @Arg('input', () => AnswerConsentInput) input: AnswerConsentInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    return toFeedbackType(await answerConsent(unit, input), unit.today);
  }
}
