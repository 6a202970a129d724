import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { AskedOfMe, AskedQuestion, PartnerToAsk, RepliedToMe } from './partner-questions.queries.js';

@ObjectType('PartnerToAsk', { description: 'Somebody of another agency who serves the child', simpleResolvers: true })
export class PartnerToAskType implements PartnerToAsk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'How they are joined to the child' })
  kind: PartnerToAsk['kind'];
}

@ObjectType('PartnerQuestion', {
  description: 'What a partner was asked about words, and replied',
  simpleResolvers: true,
})
export class PartnerQuestionType implements AskedQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  statementId: string;

  @Field(() => String)
  partnerName: string;

  @Field(() => String)
  askedByName: string;

  @Field(() => DateScalar)
  askedOn: PlainDate;

  @Field(() => String)
  question: string;

  @Field(() => Boolean, { description: 'Whether they read what was said as well' })
  showsWords: boolean;

  @Field(() => DateScalar, { nullable: true })
  repliedOn: PlainDate | null;

  @Field(() => String, { nullable: true })
  reply: string | null;

  @Field(() => DateScalar, { nullable: true })
  takenBackOn: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether they can still reply' })
  waits: boolean;
}

@ObjectType('RepliedToMe', {
  description: 'A reply to what the reader asked, with nothing decided or told after it',
  simpleResolvers: true,
})
export class RepliedToMeType implements Omit<RepliedToMe, 'childId'> {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  feedbackId: string;

  @Field(() => String)
  childName: string;

  @Field(() => String)
  partnerName: string;

  @Field(() => String)
  question: string;

  @Field(() => DateScalar)
  repliedOn: PlainDate;
}

@ObjectType('AskedOfMe', {
  description: 'What the reader was asked about a child whom they serve',
  simpleResolvers: true,
})
export class AskedOfMeType implements Omit<AskedOfMe, 'childId'> {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  childName: string;

  @Field(() => String)
  askedByName: string;

  @Field(() => DateScalar)
  askedOn: PlainDate;

  @Field(() => String)
  question: string;

  @Field(() => String, { nullable: true, description: 'What was said, where whoever asked shows it' })
  words: string | null;

  @Field(() => DateScalar, { nullable: true })
  repliedOn: PlainDate | null;

  @Field(() => String, { nullable: true })
  reply: string | null;
}
