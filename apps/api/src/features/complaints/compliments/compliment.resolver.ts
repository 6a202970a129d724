import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { staffOptions, teamOptions } from '../record/complaint-options.queries.js';
import { ComplaintOptionsType, toComplaintOptions } from '../record/complaint-options.type.js';
import { ComplimentConnectionType, ComplimentType } from './compliment.type.js';
import { listCompliments, recordedCompliment } from './list-compliments.js';
import { RecordComplimentInput } from './record-compliment.input.js';
import { recordCompliment } from './record-compliment.service.js';

@Resolver()
export class ComplimentResolver {
  @Query(() => ComplimentConnectionType, { description: 'The compliments in reach, latest first' })
  @Permit('compliment:read')
  async compliments(
    @TextArg('search', { longest: longest.search, nullable: true, isSearch: true }) search: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplimentConnectionType> {
    return listCompliments(await ctx.unit(), { search, first, after });
  }

  @Query(() => ComplaintOptionsType, { description: 'What the forms for complaints and compliments offer' })
  @Permit('compliment:record')
  async complaintOptions(@Ctx() ctx: GraphqlContext): Promise<ComplaintOptionsType> {
    const unit = await ctx.unit();
    return toComplaintOptions(unit, await teamOptions(unit), await staffOptions(unit));
  }

  @Mutation(() => ComplimentType, {
    description: 'Records a compliment; the same clientId twice gives the same record',
  })
  @Permit('compliment:record')
  async recordCompliment(
    @Arg('input', () => RecordComplimentInput) input: RecordComplimentInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ComplimentType> {
    const unit = await ctx.unit();
    return recordedCompliment(unit, await recordCompliment(unit, input));
  }
}
