import { longest } from '@heard/domain/validation/text-lengths';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { asksFor } from '../../../platform/asks-for.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { answerComplaint } from '../change/answer-complaint.service.js';
import { AnswerComplaintInput, ExtendComplaintInput } from '../change/change-complaint.input.js';
import { ComplaintFilter } from '../complaint.enums.js';
import { ComplaintType } from './complaint.type.js';
import { extendComplaint } from '../change/extend-complaint.service.js';
import { findCaseChild } from '../record/open-case-child.js';
import { listComplaints } from '../list/list-complaints.js';
import { ComplaintConnectionType } from '../list/listed-complaint.type.js';
import { openComplaint } from './open-complaint.js';
import { RecordComplaintInput } from '../record/record-complaint.input.js';
import { recordComplaint } from '../record/record-complaint.service.js';
import { RepresentationChildType } from '../representation-parts.type.js';
import { toComplaintType } from './to-complaint-type.js';

/** To count these, every complaint that was ever made has to be looked at. */
const closedCounts: ReadonlySet<string> = new Set(['answered', 'all']);

@Resolver()
export class ComplaintResolver {
  @Query(() => ComplaintType, { description: 'One complaint, opened' })
  @Permit('complaint:read')
  async complaint(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ComplaintType> {
    const unit = await ctx.unit();
    return toComplaintType(unit, await openComplaint(unit, id));
  }

  @Query(() => ComplaintConnectionType, { description: 'The complaints in reach' })
  @Permit('complaint:read')
  async complaints(
    @Arg('filter', () => ComplaintFilter, { nullable: true, description: 'All of them when empty' })
    filter: ComplaintFilter | undefined,
    @TextArg('search', {
      longest: longest.search,
      nullable: true,
      isSearch: true,
      description: 'In the reference, the names and what was said',
    })
    search: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComplaintConnectionType> {
    const counted = asksFor(info, closedCounts, 'counts') ? 'ALL' : 'OPEN';
    return listComplaints(await ctx.unit(), { filter: filter ?? 'ALL', search, first, after, counted });
  }

  @Query(() => RepresentationChildType, {
    nullable: true,
    description: 'The child with exactly this reference, to be sure of them before a complaint is recorded',
  })
  @Permit('complaint:record')
  async caseChild(
    @TextArg('reference', { longest: longest.reference }) reference: string,
    @TextArg('reason', { longest: longest.sentence, description: 'Why this child; it is kept with who looked' })
    reason: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<RepresentationChildType | null> {
    return findCaseChild(await ctx.unit(), reference, reason);
  }

  @Mutation(() => ComplaintType, {
    description: 'Records a complaint and starts its clock; the same clientId twice gives the same record',
  })
  @Permit('complaint:record')
  async recordComplaint(
    @Arg('input', () => RecordComplaintInput) input: RecordComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    const id = await recordComplaint(unit, input);
    return toComplaintType(unit, await openComplaint(unit, id));
  }

  @Mutation(() => ComplaintType, { description: 'Ends the stage with what the person was told' })
  @Permit('complaint:answer')
  async answerComplaint(
    @Arg('input', () => AnswerComplaintInput) input: AnswerComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    await answerComplaint(unit, input);
    return toComplaintType(unit, await openComplaint(unit, input.id));
  }

  @Mutation(() => ComplaintType, { description: 'Agrees a later date; the standard date stays' })
  @Permit('complaint:extend')
  async extendComplaint(
    @Arg('input', () => ExtendComplaintInput) input: ExtendComplaintInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplaintType> {
    const unit = await ctx.unit();
    await extendComplaint(unit, input);
    return toComplaintType(unit, await openComplaint(unit, input.id));
  }
}
