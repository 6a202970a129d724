import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import { MessageKind, MessageProblem, MessageState } from './message.enums.js';

@ObjectType('OutgoingMessage', { description: 'An email to somebody at the council', simpleResolvers: true })
export class OutgoingMessageType {
  @Field(() => ID)
  id: string;

  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => MessageState)
  state: MessageState;

  @Field(() => String)
  recipient: string;

  @Field(() => String)
  email: string;

  @Field(() => DateTimeScalar)
  queuedAt: Date;

  @Field(() => Int, { description: 'How often it was tried since it was queued, or since somebody had it tried again' })
  attempts: number;

  @Field(() => DateTimeScalar, { nullable: true })
  triedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | null;

  @Field(() => MessageProblem, { nullable: true })
  problem: MessageProblem | null;

  @Field(() => Boolean)
  mayBeRetried: boolean;
}

@ObjectType('OutgoingMessages', { simpleResolvers: true })
export class OutgoingMessagesType {
  @Field(() => Boolean, { description: 'Whether there is a mail server; without one all of them wait' })
  sendsEmail: boolean;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  failed: number;

  @Field(() => Int, { description: 'Of the last 24 hours' })
  sentToday: number;

  @Field(() => [OutgoingMessageType], { description: 'The latest hundred, first those that were not sent' })
  messages: readonly OutgoingMessageType[];
}

@ObjectType('MissedMessages', { simpleResolvers: true })
export class MissedMessagesType {
  @Field(() => Int)
  count: number;

  @Field(() => [OutgoingMessageType], { description: 'The latest three' })
  messages: readonly OutgoingMessageType[];
}
