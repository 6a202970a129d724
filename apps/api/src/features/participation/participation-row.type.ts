import { percent } from '@heard/domain/calendar/percentages';
import { type ParticipationRates, participationRates } from '@heard/domain/participation/participation-figures';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ParticipationFigures } from './participation-figures.shape.js';

const rounded = 'Percent, 1 decimal, half up';
const ofInterval = '95 % Wilson interval, percent';

@ObjectType('ParticipationRow', {
  description: 'How children took part in a set of reviews; null where there is nothing to divide by, or hidden',
  simpleResolvers: true,
})
export class ParticipationRowType {
  @Field(() => String, { description: "'all', a quarter, a year, an id, an age band, or a code" })
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Int, { nullable: true, description: 'All reviews, those coded PN0 with them' })
  reviews: number | null;

  @Field(() => Int, { nullable: true, description: 'PN1 to PN7' })
  counted: number | null;

  @Field(() => Int, { nullable: true, description: 'The child was heard: PN1, PN2, PN3, PN5, PN6' })
  participated: number | null;

  @Field(() => Float, { nullable: true, description: rounded })
  rate: number | null;

  @Field(() => Float, { nullable: true, description: ofInterval })
  intervalLow: number | null;

  @Field(() => Float, { nullable: true, description: ofInterval })
  intervalHigh: number | null;

  @Field(() => Int, { nullable: true, description: 'The child came: PN1 to PN4' })
  attended: number | null;

  @Field(() => Float, { nullable: true, description: rounded })
  attendanceRate: number | null;

  @Field(() => Int, { nullable: true, description: 'Children with a review coded PN1 to PN7' })
  children: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, those heard in every one of these reviews' })
  everyReview: number | null;

  @Field(() => Float, { nullable: true, description: rounded })
  everyReviewRate: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'By the age on the day: PN0 of a child of 4 or over counts, PN1 to PN7 of a younger one does not',
  })
  countedByAge: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those counted by age: the child was heard' })
  participatedByAge: number | null;

  @Field(() => Float, { nullable: true, description: rounded })
  rateByAge: number | null;

  @Field(() => Int, { nullable: true, description: 'Reviews whose code and the child’s age disagree' })
  contradicting: number | null;

  @Field(() => Boolean, { description: 'Something is hidden, as it could point to a child' })
  suppressed: boolean;
}

const noRates: ParticipationRates = {
  rate: null,
  intervalLow: null,
  intervalHigh: null,
  attendanceRate: null,
  everyReviewRate: null,
};

/** Rates are worked out from what is shown, so that a hidden count hides them with it. */
function ratesOf({
  counted,
  participated,
  attended,
  children,
  everyReview,
  hasRate,
}: ParticipationFigures): ParticipationRates {
  if (!hasRate) return noRates;
  if (counted === null || participated === null || attended === null || children === null || everyReview === null) {
    return noRates;
  }
  return participationRates({ counted, participated, attended, children, everyReview });
}

export function toParticipationRowType(figures: ParticipationFigures): ParticipationRowType {
  const { key, label, reviews, counted, participated, attended, children, everyReview, suppressed } = figures;
  const { countedByAge, participatedByAge, contradicting } = figures;
  const { rate, intervalLow, intervalHigh, attendanceRate, everyReviewRate } = ratesOf(figures);
  return {
    key,
    label,
    reviews,
    counted,
    participated,
    attended,
    children,
    everyReview,
    countedByAge,
    participatedByAge,
    rateByAge: countedByAge === null || participatedByAge === null ? null : percent(participatedByAge, countedByAge),
    contradicting,
    suppressed,
    rate,
    intervalLow,
    intervalHigh,
    attendanceRate,
    everyReviewRate,
  };
}
