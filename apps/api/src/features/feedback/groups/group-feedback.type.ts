import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ObjectType } from 'type-graphql';
import { FeedbackType } from '../feedback.type.js';
import type { GroupFeedbackPage } from './list-group-feedback.js';
import { toFeedbackType } from '../to-feedback-type.js';

@ObjectType('GroupFeedbackPage', {
  description: 'What groups said, newest first; no child is named',
  simpleResolvers: true,
})
export class GroupFeedbackPageType {
  @Field(() => [FeedbackType])
  feedback: readonly FeedbackType[];

  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export function toGroupFeedbackPage(page: GroupFeedbackPage, today: PlainDate): GroupFeedbackPageType {
  const { records, hasNextPage, endCursor } = page;
  return { feedback: records.map((record) => toFeedbackType(record, today)), hasNextPage, endCursor };
}
