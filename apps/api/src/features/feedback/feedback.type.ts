import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import {
  CaptureMethod,
  NotAscertainedReason,
  Occasion,
  PartnerKind,
  ReadBack,
  SeenAlone,
  Source,
  SpeakerRole,
  Stream,
} from './feedback.enums.js';
import { ReactionToType, StatementChainType } from './chain.type.js';
import { ConsentType, InterpretationType, PersonPresentType } from './feedback-parts.type.js';
import { ThemeType } from './theme.type.js';

@ObjectType('Feedback', {
  description: 'One telling: what a child or a group said or showed on one day',
  simpleResolvers: true,
})
export class FeedbackType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What a person quotes on the telephone' })
  reference: string;

  @Field(() => ID, { nullable: true })
  childId: string | null;

  @Field(() => String, { nullable: true })
  childName: string | null;

  @Field(() => String, { nullable: true })
  childReference: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years on the day it was given' })
  ageThen: number | null;

  @Field(() => String, { nullable: true })
  groupName: string | null;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => Date)
  receivedAt: Date;

  @Field(() => Stream)
  stream: Stream;

  @Field(() => PartnerKind, { nullable: true })
  partnerKind: PartnerKind | null;

  @Field(() => Occasion, { nullable: true })
  occasion: Occasion | null;

  @Field(() => CaptureMethod, { nullable: true })
  captureMethod: CaptureMethod | null;

  @Field(() => String)
  language: string;

  @Field(() => Boolean)
  interpreterUsed: boolean;

  @Field(() => Source)
  source: Source;

  @Field(() => String, { nullable: true })
  relayedBy: string | null;

  @Field(() => SpeakerRole, { nullable: true, description: 'Who speaks; null: not the child, and not known who' })
  speakerRole: SpeakerRole | null;

  @Field(() => String, { nullable: true, description: 'Who that is, where it is not the child' })
  speaker: string | null;

  @Field(() => String, { nullable: true })
  questionAsked: string | null;

  @Field(() => ReadBack, { nullable: true })
  readBack: ReadBack | null;

  @Field(() => SeenAlone, { nullable: true })
  seenAlone: SeenAlone | null;

  @Field(() => [PersonPresentType])
  present: readonly PersonPresentType[];

  @Field(() => String, { nullable: true, description: 'Exactly as it was said' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'What was seen' })
  observation: string | null;

  @Field(() => String, { nullable: true })
  wishesAndFeelings: string | null;

  @Field(() => NotAscertainedReason, { nullable: true })
  notAscertainedReason: NotAscertainedReason | null;

  @Field(() => [InterpretationType])
  interpretations: readonly InterpretationType[];

  @Field(() => [ThemeType])
  themes: readonly ThemeType[];

  @Field(() => [ConsentType])
  consents: readonly ConsentType[];

  @Field(() => Int, { description: 'How many answers there are in all, for `answerConsent`' })
  consentVersion: number;

  @Field(() => [String], { description: 'Names of people who must not be told' })
  withheldFrom: readonly string[];

  @Field(() => String, { nullable: true, description: 'People without an account here who must not be told, in words' })
  doNotTell: string | null;

  @Field(() => String, { nullable: true })
  recordedByName: string | null;

  @Field(() => Boolean)
  answerExpected: boolean;

  @Field(() => String, { nullable: true })
  answerOwnerName: string | null;

  @Field(() => DateScalar, { nullable: true })
  answerBy: PlainDate | null;

  @Field(() => Boolean, { description: 'The child still waits for an answer' })
  waiting: boolean;

  @Field(() => Boolean, { description: 'They have waited longer than promised' })
  overdue: boolean;

  @Field(() => [StatementChainType], {
    description: 'For each that was said: how far it has come on its way back',
  })
  chains: readonly StatementChainType[];

  @Field(() => ReactionToType, { nullable: true, description: 'What they were told when they said this' })
  reactionTo: ReactionToType | null;

  @Field(() => Boolean, { description: 'The reader may decide about it, and tell what came of it' })
  mayAnswer: boolean;
}
