import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { ParticipationGroup } from './participation-enums.js';
import { ParticipationRowType, toParticipationRowType } from './participation-row.type.js';
import { readParticipation } from './read-participation.js';

@Resolver()
export class ParticipationResolver {
  @Query(() => [ParticipationRowType], {
    description:
      'How children took part in reviews of these days, both inside; readers without access to records may ask for whole quarters and whole years, April to March',
  })
  @Permit('participation:read')
  async participation(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Arg('groupBy', () => ParticipationGroup, { nullable: true }) groupBy: ParticipationGroup | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ParticipationRowType[]> {
    const figures = await readParticipation(await ctx.unit(), { from, to, groupBy: groupBy ?? null });
    return figures.map(toParticipationRowType);
  }
}
