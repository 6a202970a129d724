import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { listLearning, listNotices } from './list-shared.js';
import { openSharing } from './open-sharing.js';
import { shareComplaint, takeBackShare } from './share-complaint.service.js';
import { ShareComplaintInput, TakeBackShareInput } from './sharing.input.js';
import { ComplaintNoticeType, ComplaintOutcomeType, ComplaintSharingType } from './sharing.type.js';

@Resolver()
export class SharingResolver {
  @Query(() => ComplaintSharingType, { description: 'Who knows that a complaint exists, and who may be told' })
  @Permit('complaint:share')
  async complaintSharing(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ComplaintSharingType> {
    return openSharing(await ctx.unit(), id);
  }

  @Query(() => [ComplaintNoticeType], {
    description: 'The complaints of which the complaints manager told this practitioner: that they exist, no more',
  })
  @Permit('complaint:notices')
  async complaintNotices(
    @Arg('childId', () => ID, { nullable: true, description: 'Of one child; all when empty' })
    childId: string | null | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly ComplaintNoticeType[]> {
    return listNotices(await ctx.unit(), childId ?? null);
  }

  @Query(() => [ComplaintOutcomeType], {
    description: 'How complaints ended and what was learnt, the latest 300: no name, no word of a complaint',
  })
  @Permit('complaint:learning')
  async complaintLearning(@Ctx() ctx: GraphqlContext): Promise<readonly ComplaintOutcomeType[]> {
    return listLearning(await ctx.unit());
  }

  @Mutation(() => ComplaintSharingType, { description: 'Tells one practitioner that a complaint exists' })
  @Permit('complaint:share')
  async shareComplaint(
    @Arg('input', () => ShareComplaintInput) input: ShareComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintSharingType> {
    const unit = await ctx.unit();
    await shareComplaint(unit, input);
    return openSharing(unit, input.id);
  }

  @Mutation(() => ComplaintSharingType, { description: 'From then on that person is not shown it any more' })
  @Permit('complaint:share')
  async takeBackShare(
    @Arg('input', () => TakeBackShareInput) input: TakeBackShareInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintSharingType> {
    const unit = await ctx.unit();
    await takeBackShare(unit, input);
    return openSharing(unit, input.id);
  }
}
