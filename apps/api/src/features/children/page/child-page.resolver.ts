import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { purposeText } from '../../../foundations/access/purpose-text.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { ChildType, toOpenedChild } from '../child.type.js';
import { ChildVoiceType, toChildVoiceType } from './child-voice.type.js';
import { openChildRecord } from './open-child-record.js';
import { openTimeline } from './open-timeline.js';
import { openVoice } from './open-voice.js';
import { TimelineSearchInput } from './timeline-search.input.js';
import { TimelineFilter } from './timeline.enums.js';
import { TimelineConnectionType, toTimeline } from './timeline.type.js';

@Resolver()
export class ChildPageResolver {
  @Query(() => ChildType, { description: 'One child, opened' })
  @Permit('child:read')
  async child(
    @Arg('id', () => ID) id: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildType> {
    const unit = await ctx.unit();
    return toOpenedChild(unit, await openChildRecord(unit, id, why));
  }

  @Query(() => ChildVoiceType, { description: 'What one child has said' })
  @Permit('child:read')
  async childVoice(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildVoiceType> {
    const unit = await ctx.unit();
    return toChildVoiceType(unit, await openVoice(unit, childId, why));
  }

  @Query(() => TimelineConnectionType, {
    description: 'One page of what one child said and what was decided, newest first',
  })
  @Permit('child:read')
  async childTimeline(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purposeText) why: string | undefined,
    @Arg('filter', () => TimelineFilter, { nullable: true }) filter: TimelineFilter | undefined,
    @Arg('search', () => TimelineSearchInput, { nullable: true }) search: TimelineSearchInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<TimelineConnectionType> {
    const unit = await ctx.unit();
    return toTimeline(unit, await openTimeline(unit, childId, { purpose: why, filter, search, first, after }));
  }
}
