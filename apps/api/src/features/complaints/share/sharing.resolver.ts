import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { isId } from '../../../platform/ids.js';
import { Permit } from '../../../platform/permit.js';
import type { Unit } from '../../../platform/unit.js';
import { openComplaint } from '../read/open-complaint.js';
import { shareComplaint, takeBackShare } from './share-complaint.service.js';
import { ShareComplaintInput, TakeBackShareInput } from './sharing.input.js';
import { confidantsOf, learningOfAll, noticesOf, sharesOf } from './sharing.queries.js';
import { ComplaintNoticeType, ComplaintOutcomeType, ComplaintSharingType } from './sharing.type.js';

/** With whom it is shared and with whom it can be; the audit log says that the complaint was looked at. */
async function sharingOf(unit: Unit, id: string): Promise<ComplaintSharingType> {
  await openComplaint(unit, id);
  const [shares, confidants] = await Promise.all([sharesOf(unit, id), confidantsOf(unit, id)]);
  return { shares, confidants };
}

@Resolver()
export class SharingResolver {
  @Query(() => ComplaintSharingType, { description: 'Who knows that a complaint exists, and who may be told' })
  @Permit('complaint:share')
  async complaintSharing(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ComplaintSharingType> {
    return sharingOf(await ctx.unit(), id);
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
    const unit = await ctx.unit();
    const wanted = childId ?? null;
    if (wanted !== null && !isId(wanted)) return [];
    const notices = await noticesOf(unit, wanted);
    unit.audit.saw({
      recordIds: notices.map(({ id }) => id),
      childIds: notices.flatMap(({ childId: child }) => child ?? []),
    });
    return notices;
  }

  @Query(() => [ComplaintOutcomeType], {
    description: 'How complaints ended and what was learnt, the latest 300: no name, no word of a complaint',
  })
  @Permit('complaint:learning')
  async complaintLearning(@Ctx() ctx: GraphqlContext): Promise<readonly ComplaintOutcomeType[]> {
    const unit = await ctx.unit();
    const found = await learningOfAll(unit);
    unit.audit.saw({ recordIds: found.map(({ id }) => id) });
    return found;
  }

  @Mutation(() => ComplaintSharingType, { description: 'Tells one practitioner that a complaint exists' })
  @Permit('complaint:share')
  async shareComplaint(
    @Arg('input', () => ShareComplaintInput) input: ShareComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintSharingType> {
    const unit = await ctx.unit();
    await shareComplaint(unit, input);
    return sharingOf(unit, input.id);
  }

  @Mutation(() => ComplaintSharingType, { description: 'From then on that person is not shown it any more' })
  @Permit('complaint:share')
  async takeBackShare(
    @Arg('input', () => TakeBackShareInput) input: TakeBackShareInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintSharingType> {
    const unit = await ctx.unit();
    await takeBackShare(unit, input);
    return sharingOf(unit, input.id);
  }
}
