import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import {
  CaptureMethod,
  ConsentBasis,
  ConsentUse,
  NotAscertainedReason,
  Occasion,
  Present,
  ReadBack,
  SeenAlone,
  Source,
  Stream,
} from './feedback-enums.js';

@InputType('PresentInput')
export class PresentInput {
  @Field(() => Present)
  who: Present;

  @Field(() => String, { nullable: true })
  detail?: string | null;
}

@InputType('ConsentInput')
export class ConsentInput {
  @Field(() => ConsentUse)
  use: ConsentUse;

  @Field(() => Boolean)
  given: boolean;

  @Field(() => ConsentBasis, { nullable: true })
  basis?: ConsentBasis | null;

  @Field(() => String, { nullable: true, description: 'Who agreed, where it was not the child' })
  givenBy?: string | null;

  @Field(() => String, { nullable: true, description: 'How the worker knows that the child understands' })
  reason?: string | null;
}

@InputType('RecordFeedbackInput')
export class RecordFeedbackInput implements FeedbackDraft {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID, { nullable: true, description: 'The child, unless it is about a group' })
  childId?: string | null;

  @Field(() => String, { nullable: true })
  groupName?: string | null;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Exactly as the child said it' })
  words?: string | null;

  @Field(() => Stream, { nullable: true })
  stream?: Stream | null;

  @Field(() => Occasion, { nullable: true })
  occasion?: Occasion | null;

  @Field(() => CaptureMethod, { nullable: true })
  captureMethod?: CaptureMethod | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag; English when empty' })
  language?: string | null;

  @Field(() => Boolean, { nullable: true })
  interpreterUsed?: boolean | null;

  @Field(() => Source, { nullable: true })
  source?: Source | null;

  @Field(() => String, { nullable: true, description: 'To whom the child said it, where it is second-hand' })
  relayedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Who said it, where it was not the child' })
  speaker?: string | null;

  @Field(() => String, { nullable: true })
  questionAsked?: string | null;

  @Field(() => ReadBack, { nullable: true })
  readBack?: ReadBack | null;

  @Field(() => SeenAlone, { nullable: true })
  seenAlone?: SeenAlone | null;

  @Field(() => [PresentInput], { nullable: true })
  present?: PresentInput[] | null;

  @Field(() => String, { nullable: true })
  wishesAndFeelings?: string | null;

  @Field(() => NotAscertainedReason, { nullable: true })
  notAscertainedReason?: NotAscertainedReason | null;

  @Field(() => String, { nullable: true, description: 'What was seen, where nothing was said' })
  observation?: string | null;

  @Field(() => String, { nullable: true, description: "The worker's view, kept apart" })
  interpretation?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of themes' })
  themes?: string[] | null;

  @Field(() => [ConsentInput], { nullable: true })
  consents?: ConsentInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Accounts of people who must not see it' })
  withheldFrom?: string[] | null;

  @Field(() => String, { nullable: true, description: 'People without an account here who must not be told, in words' })
  doNotTell?: string | null;

  @Field(() => Boolean, { nullable: true })
  answerExpected?: boolean | null;

  @Field(() => ID, { nullable: true })
  answerOwnerId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  answerBy?: PlainDate | null;
}
