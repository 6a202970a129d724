import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { NotAudited } from '../../foundations/audit/not-audited.js';
import { DateScalar } from '../../platform/date-scalar.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { countCodes } from './participation-codes.queries.js';
import {
  ParticipationCodeCountType,
  ParticipationGridLineType,
  ReviewPreparationType,
  toCodeCountType,
  toGridLineType,
  toReviewPreparationType,
} from './participation-detail.type.js';
import { ParticipationGroup } from './participation.enums.js';
import { participationGrid } from './participation-grid.queries.js';
import { participationOptions } from './participation-options.queries.js';
import { ParticipationOptionsType, toParticipationOptionsType } from './participation-options.type.js';
import { ParticipationRowType, toParticipationRowType } from './participation-row.type.js';
import { readFigures, readParticipation } from './count-participation.js';
import { listReviewsInDoubt } from './reviews/list-reviews-in-doubt.js';
import { ReviewsInDoubtType, toReviewsInDoubtType } from './reviews/reviews-in-doubt.type.js';
import { readPreparation } from './reviews/review-preparation.queries.js';

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
    const figures = await readParticipation(await ctx.unit(), {
      from,
      to,
      groupBy: groupBy ?? null,
    });
    return figures.map(toParticipationRowType);
  }

  @Query(() => ParticipationOptionsType, {
    description: 'Which periods may be asked for, and how figures are worked out',
  })
  @Permit('participation:read')
  @NotAudited('names periods and how figures are worked out')
  async participationOptions(@Ctx() ctx: GraphqlContext): Promise<ParticipationOptionsType> {
    return toParticipationOptionsType(await participationOptions(await ctx.unit()));
  }

  @Query(() => [ParticipationGridLineType], {
    description: 'Teams, say, side by side over the quarters of these days',
  })
  @Permit('participation:exact')
  async participationGrid(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Arg('groupBy', () => ParticipationGroup) groupBy: ParticipationGroup,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ParticipationGridLineType[]> {
    const unit = await ctx.unit();
    const lines = await readFigures(unit, { from, to, groupBy }, participationGrid);
    return lines.map(toGridLineType);
  }

  @Query(() => [ParticipationCodeCountType], {
    description: 'In how many reviews of these days children took part how',
  })
  @Permit('participation:exact')
  async participationCodes(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ParticipationCodeCountType[]> {
    const counts = await readFigures(await ctx.unit(), { from, to }, countCodes);
    return counts.map(toCodeCountType);
  }

  @Query(() => ReviewPreparationType, {
    description: 'On time, spoken to before, asked by a form, led by the child',
  })
  @Permit('participation:exact')
  async reviewPreparation(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ReviewPreparationType> {
    return toReviewPreparationType(await readFigures(await ctx.unit(), { from, to }, readPreparation));
  }

  @Query(() => [ReviewsInDoubtType], {
    description:
      'Reviews of these days to look into: code and age disagree, dated after today, grown up, twice, not in care',
  })
  @Permit('participation:exact')
  async reviewsInDoubt(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ReviewsInDoubtType[]> {
    const found = await readFigures(await ctx.unit(), { from, to }, listReviewsInDoubt);
    return found.map(toReviewsInDoubtType);
  }
}
