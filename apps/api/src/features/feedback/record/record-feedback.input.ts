import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ConsentDraft, FeedbackDraft, PresentDraft } from '@heard/domain/feedback/feedback-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { longest, most } from '@heard/domain/validation/text-lengths';
import { Field, ID, InputType } from 'type-graphql';
import { Longest, Most } from '../../../platform/text-bounds.js';
import { DateScalar } from '../../../platform/date-scalar.js';
import {
  CaptureMethod,
  ConsentBasis,
  ConsentUse,
  NotAscertainedReason,
  Occasion,
  PartnerKind,
  Present,
  ReadBack,
  ResponsibilityHolder,
  SeenAlone,
  Source,
  SpeakerRole,
  Stream,
} from '../feedback.enums.js';

@InputType('PresentInput')
export class PresentInput implements Unchecked<PresentDraft> {
  @Field(() => Present)
  who: Present;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  detail: string | null | undefined;
}

@InputType('ConsentInput')
export class ConsentInput implements Unchecked<ConsentDraft> {
  @Field(() => ConsentUse)
  use: ConsentUse;

  @Field(() => Boolean, { nullable: true, description: 'Null: not asked, which is not no' })
  given: boolean | null | undefined;

  @Field(() => ConsentBasis, { nullable: true })
  basis: ConsentBasis | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who agreed, where it was not the child' })
  @Longest(longest.name)
  givenBy: string | null | undefined;

  @Field(() => ResponsibilityHolder, { nullable: true, description: 'What they are to the child' })
  holder: ResponsibilityHolder | null | undefined;

  @Field(() => String, { nullable: true, description: 'How the worker knows that the child understands' })
  @Longest(longest.explanation)
  reason: string | null | undefined;
}

@InputType('RecordFeedbackInput')
export class RecordFeedbackInput implements Unchecked<FeedbackDraft> {
  @Field(() => ID, { description: 'Made by the sender; the same one twice stores once' })
  clientId: string;

  @Field(() => ID, { nullable: true, description: 'The child, unless it is about a group' })
  childId: string | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.name)
  groupName: string | null | undefined;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Exactly as the child said it' })
  @Longest(longest.words)
  words: string | null | undefined;

  @Field(() => Stream, { nullable: true })
  stream: Stream | null | undefined;

  @Field(() => PartnerKind, { nullable: true, description: 'Where the stream is PARTNER' })
  partnerKind: PartnerKind | null | undefined;

  @Field(() => Occasion, { nullable: true })
  occasion: Occasion | null | undefined;

  @Field(() => CaptureMethod, { nullable: true })
  captureMethod: CaptureMethod | null | undefined;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag; English when empty' })
  @Longest(longest.language)
  language: string | null | undefined;

  @Field(() => Boolean, { nullable: true })
  interpreterUsed: boolean | null | undefined;

  @Field(() => Source, { nullable: true })
  source: Source | null | undefined;

  @Field(() => String, { nullable: true, description: 'To whom the child said it, where it is second-hand' })
  @Longest(longest.name)
  relayedBy: string | null | undefined;

  @Field(() => SpeakerRole, {
    nullable: true,
    description: 'Who speaks. Absent: the child, unless somebody else is named or it came in through the family',
  })
  speakerRole: SpeakerRole | null | undefined;

  @Field(() => String, { nullable: true, description: 'Who that is, where it is not the child' })
  @Longest(longest.name)
  speaker: string | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.explanation)
  questionAsked: string | null | undefined;

  @Field(() => ReadBack, { nullable: true })
  readBack: ReadBack | null | undefined;

  @Field(() => SeenAlone, { nullable: true })
  seenAlone: SeenAlone | null | undefined;

  @Field(() => [PresentInput], { nullable: true })
  @Most(most.choices)
  present: PresentInput[] | null | undefined;

  @Field(() => String, { nullable: true })
  @Longest(longest.words)
  wishesAndFeelings: string | null | undefined;

  @Field(() => NotAscertainedReason, { nullable: true })
  notAscertainedReason: NotAscertainedReason | null | undefined;

  @Field(() => String, { nullable: true, description: 'What was seen, where nothing was said' })
  @Longest(longest.words)
  observation: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The worker’s view, kept apart' })
  @Longest(longest.words)
  interpretation: string | null | undefined;

  @Field(() => [String], { nullable: true, description: 'Keys of themes' })
  @Most(most.choices, longest.code)
  themes: string[] | null | undefined;

  @Field(() => [ConsentInput], { nullable: true })
  @Most(most.consents)
  consents: ConsentInput[] | null | undefined;

  @Field(() => [ID], { nullable: true, description: 'Accounts of people who must not see it' })
  @Most(most.people)
  withheldFrom: string[] | null | undefined;

  @Field(() => String, { nullable: true, description: 'People without an account here who must not be told, in words' })
  @Longest(longest.name)
  doNotTell: string | null | undefined;

  @Field(() => Boolean, { nullable: true })
  answerExpected: boolean | null | undefined;

  @Field(() => ID, { nullable: true })
  answerOwnerId: string | null | undefined;

  @Field(() => DateScalar, { nullable: true })
  answerBy: PlainDate | null | undefined;
}
