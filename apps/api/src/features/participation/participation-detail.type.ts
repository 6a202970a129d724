import { participationMeanings } from '@heard/domain/participation/participation-codes';
import { Field, Int, ObjectType } from 'type-graphql';
import { ParticipationCode } from './participation.enums.js';
import type { CodeCount } from './participation-codes.queries.js';
import type { ParticipationGridLine } from './participation-grid.queries.js';
import { ParticipationRowType, toParticipationRowType } from './participation-row.type.js';
import type { ReviewPreparation } from './reviews/review-preparation.queries.js';

@ObjectType('ParticipationGridLine', {
  description: 'One team, say, quarter by quarter',
  simpleResolvers: true,
})
export class ParticipationGridLineType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => [ParticipationRowType], { description: 'Quarters with reviews, in order' })
  quarters: readonly ParticipationRowType[];
}

export function toGridLineType({ key, label, quarters }: ParticipationGridLine): ParticipationGridLineType {
  return { key, label, quarters: quarters.map(toParticipationRowType) };
}

@ObjectType('ParticipationCodeCount', {
  description: 'One way to take part in a review',
  simpleResolvers: true,
})
export class ParticipationCodeCountType {
  @Field(() => ParticipationCode)
  code: ParticipationCode;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'What the return means by the code' })
  meaning: string;

  @Field(() => Int)
  reviews: number;
}

export function toCodeCountType({ code, reviews }: CodeCount): ParticipationCodeCountType {
  const { label, meaning } = participationMeanings[code];
  return { code, label, meaning, reviews };
}

@ObjectType('ReviewPreparation', {
  description:
    'Whether reviews were held when they were due, and what went before and around those of which it is recorded',
  simpleResolvers: true,
})
export class ReviewPreparationType implements ReviewPreparation {
  @Field(() => Int, { description: 'Reviews that were due in these days, held or not' })
  due: number;

  @Field(() => Int, { description: 'Of those due: held by then' })
  onTime: number;

  @Field(() => Int, { description: 'Of those due: not held so far' })
  notHeld: number;

  @Field(() => Int, { description: 'Children with a review that was due in these days' })
  childrenDue: number;

  @Field(() => Int, {
    description: 'Of those children: every one of these reviews was held by the day',
  })
  childrenOnTime: number;

  @Field(() => Int, { description: 'Reviews coded PN1 to PN7' })
  counted: number;

  @Field(() => Int, {
    description: 'Of those counted: the reviewing officer spoke to the child before',
  })
  spokenToBefore: number;

  @Field(() => Int, { description: 'Reviews for which the child was sent a form to fill in' })
  formsSent: number;

  @Field(() => Int, { description: 'Of those sent: it came back' })
  formsReturned: number;

  @Field(() => Int, { description: 'Reviews that the child came to' })
  attended: number;

  @Field(() => Int, { description: 'Of those attended: the child led it, in part or whole' })
  ledByChild: number;
}

export function toReviewPreparationType(found: ReviewPreparation): ReviewPreparationType {
  const { due, onTime, notHeld, childrenDue, childrenOnTime } = found;
  const { counted, spokenToBefore, formsSent, formsReturned, attended, ledByChild } = found;
  const inTime = { due, onTime, notHeld, childrenDue, childrenOnTime };
  return { ...inTime, counted, spokenToBefore, formsSent, formsReturned, attended, ledByChild };
}
