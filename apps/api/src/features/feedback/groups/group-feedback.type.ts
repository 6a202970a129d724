import { ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/connection.type.js';
import { FeedbackType } from '../feedback.type.js';

@ObjectType('GroupFeedbackConnection', {
  description: 'What groups said, newest first; no child is named',
  simpleResolvers: true,
})
export class GroupFeedbackConnectionType extends connectionOf('GroupFeedback', FeedbackType) {}
