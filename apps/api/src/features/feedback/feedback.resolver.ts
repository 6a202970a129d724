import { longest } from '@heard/domain/validation/text-lengths';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { purposeText } from '../../foundations/access/purpose-text.js';
import { asksFor } from '../../platform/asks-for.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { AnswerConsentInput } from './consent/answer-consent.input.js';
import { answerConsent } from './consent/answer-consent.service.js';
import { FeedbackOptionsType, toFeedbackOptionsType } from './record/feedback-options.type.js';
import { openFeedbackOptions } from './record/open-feedback-options.js';
import { FeedbackType } from './feedback.type.js';
import { listGroupFeedback } from './groups/list-group-feedback.js';
import { GroupFeedbackConnectionType } from './groups/group-feedback.type.js';
import { toFeedbackType } from './to-feedback-type.js';
import { openFeedback } from './read/open-feedback.js';
import { receiptOfFeedback } from './record/open-receipt.js';
import { RecordFeedbackInput } from './record/record-feedback.input.js';
import { recordFeedback } from './record/record-feedback.service.js';

/** What hangs on a telling and takes a page's work to read. */
const notOnReceipt: ReadonlySet<string> = new Set([
  'interpretations',
  'themes',
  'consents',
  'consentVersion',
  'present',
  'chains',
  'mayAnswer',
]);

@Resolver()
export class FeedbackResolver {
  @Query(() => FeedbackType)
  @Permit('words:read')
  async feedback(
    @Arg('id', () => ID) id: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackType> {
    const unit = await ctx.unit();
    return toFeedbackType(unit, await openFeedback(unit, id, why));
  }

  @Query(() => GroupFeedbackConnectionType, { description: 'What groups said, for those who may read it' })
  @Permit('child:read')
  async groupFeedback(
    @TextArg('purpose', purposeText) why: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<GroupFeedbackConnectionType> {
    return listGroupFeedback(await ctx.unit(), { purpose: why, first, after });
  }

  @Query(() => FeedbackOptionsType, { description: 'What the form offers for this child' })
  @Permit('feedback:record')
  async feedbackOptions(
    @Arg('childId', () => ID, { nullable: true }) childId: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<FeedbackOptionsType> {
    const unit = await ctx.unit();
    return toFeedbackOptionsType(unit, await openFeedbackOptions(unit, childId ?? null));
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
    return toFeedbackType(unit, await receiptOfFeedback(unit, recorded, told));
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
    return toFeedbackType(unit, await answerConsent(unit, input));
  }
}
