import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { ComplaintType } from '../read/complaint.type.js';
import { CorrectComplaintInput, EndComplaintInput, RecordLearningInput } from './correct-complaint.input.js';
import { correctComplaint } from './correct-complaint.service.js';
import { endComplaint } from './end-complaint.service.js';
import { openComplaint } from '../read/open-complaint.js';
import { recordLearning } from './record-learning.service.js';
import { toComplaintType } from '../read/to-complaint-type.js';

@Resolver()
export class ChangeComplaintResolver {
  @Mutation(() => ComplaintType, {
    description: 'Puts right what was written beside the words; what it said before is kept, and the clock follows',
  })
  @Permit('complaint:correct')
  async correctComplaint(
    @Arg('input', () => CorrectComplaintInput) input: CorrectComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    await correctComplaint(unit, input);
    return toComplaintType(unit, await openComplaint(unit, input.id));
  }

  @Mutation(() => ComplaintType, { description: 'Ends a complaint without an answer; its clock stops' })
  @Permit('complaint:end')
  async endComplaint(
    @Arg('input', () => EndComplaintInput) input: EndComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    await endComplaint(unit, input);
    return toComplaintType(unit, await openComplaint(unit, input.id));
  }

  @Mutation(() => ComplaintType, { description: 'What was learnt from a complaint that is over, and what changes' })
  @Permit('complaint:answer')
  async recordLearning(
    @Arg('input', () => RecordLearningInput) input: RecordLearningInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    await recordLearning(unit, input);
    return toComplaintType(unit, await openComplaint(unit, input.id));
  }
}
