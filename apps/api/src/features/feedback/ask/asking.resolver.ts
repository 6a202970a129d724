import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { AskPartnerInput, ReplyToQuestionInput } from './asking.input.js';
import { AskedOfMeType, PartnerQuestionType, PartnerToAskType, RepliedToMeType } from './asking.type.js';
import { askPartner } from './ask-partner.service.js';
import {
  listAskedOfMe,
  listPartnerQuestions,
  listPartnersToAsk,
  listRepliesToMe,
  openAskedOfMe,
} from './open-questions.js';
import { replyToQuestion } from './reply-to-question.service.js';
import { takeBackQuestion } from './take-back-question.service.js';

@Resolver()
export class AskingResolver {
  @Query(() => [PartnerQuestionType], { description: 'What partners were asked about one telling, the oldest first' })
  @Permit('words:read')
  async partnerQuestions(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @TextArg('purpose', { longest: longest.sentence, nullable: true }) purpose: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly PartnerQuestionType[]> {
    return listPartnerQuestions(await ctx.unit(), feedbackId, purpose);
  }

  @Query(() => [PartnerToAskType], { description: 'Whom the reader may ask about one thing that was said' })
  @Permit('partner:ask')
  async partnersToAsk(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @Arg('statementId', () => ID) statementId: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly PartnerToAskType[]> {
    return listPartnersToAsk(await ctx.unit(), feedbackId, statementId);
  }

  @Mutation(() => PartnerQuestionType, {
    description: 'Asks a partner who serves the child; the same clientId twice stores once',
  })
  @Permit('partner:ask')
  async askPartner(
    @Arg('input', () => AskPartnerInput) input: AskPartnerInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PartnerQuestionType> {
    return askPartner(await ctx.unit(), input);
  }

  @Mutation(() => PartnerQuestionType, {
    description: 'Takes back what nobody has replied to yet; the same one twice is once',
  })
  @Permit('partner:ask')
  async takeBackQuestion(
    @Arg('feedbackId', () => ID) feedbackId: string,
    @Arg('questionId', () => ID) questionId: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PartnerQuestionType> {
    return takeBackQuestion(await ctx.unit(), { feedbackId, questionId });
  }

  @Query(() => [RepliedToMeType], { description: 'The latest ten replies to what the reader asked' })
  @Permit('partner:ask')
  async repliesToMe(@Ctx() ctx: GraphqlContext): Promise<readonly RepliedToMeType[]> {
    return listRepliesToMe(await ctx.unit());
  }

  @Query(() => [AskedOfMeType], { description: 'What the reader was asked, the latest ten; what waits comes first' })
  @Permit('partner:reply')
  async askedOfMe(@Ctx() ctx: GraphqlContext): Promise<readonly AskedOfMeType[]> {
    return listAskedOfMe(await ctx.unit());
  }

  @Query(() => AskedOfMeType, { description: 'One thing that the reader was asked' })
  @Permit('partner:reply')
  async questionAskedOfMe(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<AskedOfMeType> {
    return openAskedOfMe(await ctx.unit(), id);
  }

  @Mutation(() => AskedOfMeType, { description: 'Replies once to a question; the same one twice stores once' })
  @Permit('partner:reply')
  async replyToQuestion(
    @Arg('input', () => ReplyToQuestionInput) input: ReplyToQuestionInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AskedOfMeType> {
    return replyToQuestion(await ctx.unit(), input);
  }
}
