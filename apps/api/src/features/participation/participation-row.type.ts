import { type ParticipationRates, participationRates } from '@heard/domain/participation/participation-figures';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ParticipationFigures } from './participation-figures.js';

const percent = 'Percent, 1 decimal, half up';
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

  @Field(() => Int, { nullable: true, description: 'All reviews, those of children under 4 (PN0) with them' })
  reviews: number | null;

  @Field(() => Int, { nullable: true, description: 'PN1 to PN7' })
  counted: number | null;

  @Field(() => Int, { nullable: true, description: 'The child was heard: PN1, PN2, PN3, PN5, PN6' })
  participated: number | null;

  @Field(() => Float, { nullable: true, description: percent })
  rate: number | null;

  @Field(() => Float, { nullable: true, description: ofInterval })
  intervalLow: number | null;

  @Field(() => Float, { nullable: true, description: ofInterval })
  intervalHigh: number | null;

  @Field(() => Int, { nullable: true, description: 'The child came: PN1 to PN4' })
  attended: number | null;

  @Field(() => Float, { nullable: true, description: percent })
  attendanceRate: number | null;

  @Field(() => Int, { nullable: true, description: 'Children with a review that counts' })
  children: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them, those heard in every one of these reviews' })
  everyReview: number | null;

  @Field(() => Float, { nullable: true, description: percent })
  everyReviewRate: number | null;

  @Field(() => Boolean, { description: 'Something is hidden, as it could point to a child' })
  suppressed: boolean;
}

const hiddenRates: ParticipationRates = {
  rate: null,
  intervalLow: null,
  intervalHigh: null,
  attendanceRate: null,
  everyReviewRate: null,
};

/** Rates are worked out from what is shown, so that a hidden count hides them with it. */
function ratesOf({ counted, participated, attended, children, everyReview }: ParticipationFigures): ParticipationRates {
  if (counted === null || participated === null || attended === null || children === null || everyReview === null) {
    return hiddenRates;
  }
  return participationRates({ counted, participated, attended, children, everyReview });
}

export function toParticipationRowType(figures: ParticipationFigures): ParticipationRowType {
  const { key, label, reviews, counted, participated, attended, children, everyReview, suppressed } = figures;
  return {
    key,
    label,
    reviews,
    counted,
    participated,
    attended,
    children,
    everyReview,
    suppressed,
    ...ratesOf(figures),
  };
}
