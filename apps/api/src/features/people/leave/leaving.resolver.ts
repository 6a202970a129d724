import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { PersonRecordType } from '../staff/person.type.js';
import { endAccess, takeBackLeaving } from './end-access.service.js';
import { EndAccessInput } from './leaving.input.js';
import { LeavingPreviewType } from './leaving.type.js';
import { openLeavingPreview } from './open-leaving-preview.js';

@Resolver()
export class LeavingResolver {
  @Query(() => LeavingPreviewType)
  @Permit('people:keep')
  async leavingPreview(
    @Arg('userId', () => ID) userId: string,
    @Arg('lastOn', () => DateScalar) lastOn: PlainDate,
    @Ctx() ctx: GraphqlContext,
  ): Promise<LeavingPreviewType> {
    return openLeavingPreview(await ctx.unit(), userId, lastOn);
  }

  @Mutation(() => PersonRecordType, { description: 'They leave on a day, or now, and their open work goes on' })
  @Permit('people:keep')
  async endAccess(
    @Arg('input', () => EndAccessInput) input: EndAccessInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PersonRecordType> {
    return endAccess(await ctx.unit(), input);
  }

  @Mutation(() => PersonRecordType, { description: 'They stay' })
  @Permit('people:keep')
  async takeBackLeaving(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<PersonRecordType> {
    return takeBackLeaving(await ctx.unit(), id);
  }
}
