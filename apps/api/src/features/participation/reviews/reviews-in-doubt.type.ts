import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { leftOutOfFigures } from '@heard/domain/participation/code-and-age';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { ParticipationCode, ReviewDoubt } from '../participation.enums.js';
import type { DoubtfulReview, ReviewsInDoubt } from './reviews-in-doubt.queries.js';

@ObjectType('DoubtfulReview', {
  description: 'A review that somebody should look into',
  simpleResolvers: true,
})
export class DoubtfulReviewType implements DoubtfulReview {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  childId: string;

  @Field(() => String, { description: 'The child’s reference; the name stands in the record' })
  reference: string;

  @Field(() => DateScalar)
  heldOn: PlainDate;

  @Field(() => ParticipationCode)
  code: ParticipationCode;

  @Field(() => Int, {
    nullable: true,
    description: 'Completed years on the day; null where it is not known',
  })
  age: number | null;
}

@ObjectType('ReviewsInDoubt', {
  description: 'Reviews with which the same thing is odd',
  simpleResolvers: true,
})
export class ReviewsInDoubtType {
  @Field(() => ReviewDoubt)
  doubt: ReviewDoubt;

  @Field(() => Int)
  reviews: number;

  @Field(() => Boolean, { description: 'False: they are in no figure' })
  counts: boolean;

  @Field(() => [DoubtfulReviewType], { description: 'The latest of them, a hundred at most' })
  latest: readonly DoubtfulReviewType[];
}

export function toReviewsInDoubtType({ doubt, reviews, latest }: ReviewsInDoubt): ReviewsInDoubtType {
  return {
    doubt,
    reviews,
    counts: !leftOutOfFigures.includes(doubt),
    latest: latest.map(({ id, childId, reference, heldOn, code, age }) => ({
      id,
      childId,
      reference,
      heldOn,
      code,
      age,
    })),
  };
}
