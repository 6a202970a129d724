import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { CaptureMethod } from './capture-methods.js';
import { ConsentBasis, ConsentUse, ResponsibilityHolder } from './consents.js';
import { feedbackRules } from './feedback-rules.js';
import { NotAscertainedReason } from './not-ascertained-reasons.js';
import { Occasion } from './occasions.js';
import { Source } from './sources.js';
import { SpeakerRole } from './speaker-roles.js';
import { PartnerKind, Stream } from './streams.js';
import { atMost, entriesAtMost, formId } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';
import { Present, ReadBack, SeenAlone } from './who-was-present.js';

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

const words = text(longest.words);
const line = text(longest.name);

function date(sentence: string) {
  return z.string(sentence).check(z.refine((value) => isPlainDate(value), sentence));
}

const id = z.string('Choose from the list').check(atMost(longest.id), z.minLength(1, 'Choose from the list'));

const presentDraft = z.object({ who: z.enum(Present, 'Choose who was there'), detail: line });
export type PresentDraft = z.output<typeof presentDraft>;

export const consentDraft = z.object({
  use: z.enum(ConsentUse, 'Choose what the words may be used for'),
  given: z.nullish(z.boolean('Say whether they agreed')),
  basis: z.nullish(z.enum(ConsentBasis, 'Choose who agreed')),
  givenBy: line,
  holder: z.nullish(z.enum(ResponsibilityHolder, 'Choose who holds parental responsibility')),
  reason: text(longest.explanation),
});
export type ConsentDraft = z.output<typeof consentDraft>;

const fields = z.object({
  clientId: formId(),
  childId: z.nullish(id),
  groupName: line,
  givenOn: date('Enter the day they said it, like 27\u00A03\u00A02026'),
  words,
  stream: z.nullish(z.enum(Stream, 'Choose where this comes from')),
  partnerKind: z.nullish(z.enum(PartnerKind, 'Choose which kind of partner')),
  occasion: z.nullish(z.enum(Occasion, 'Choose the occasion')),
  captureMethod: z.nullish(z.enum(CaptureMethod, 'Choose how they told you')),
  language: z.nullish(
    z.string().check(atMost(longest.language), z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Choose the language')),
  ),
  interpreterUsed: z.nullish(z.boolean()),
  source: z.nullish(z.enum(Source, 'Choose whose words these are')),
  relayedBy: line,
  speakerRole: z.nullish(z.enum(SpeakerRole, 'Choose who said it')),
  speaker: line,
  questionAsked: text(longest.explanation),
  readBack: z.nullish(z.enum(ReadBack, 'Choose whether you read it back')),
  seenAlone: z.nullish(z.enum(SeenAlone, 'Choose whether you saw them alone')),
  present: z.nullish(z.array(presentDraft).check(entriesAtMost(most.choices))),
  wishesAndFeelings: words,
  notAscertainedReason: z.nullish(z.enum(NotAscertainedReason, 'Choose why you could not find out')),
  observation: words,
  interpretation: words,
  themes: z.nullish(z.array(z.string().check(atMost(longest.code))).check(entriesAtMost(most.choices))),
  consents: z.nullish(z.array(consentDraft).check(entriesAtMost(most.consents))),
  withheldFrom: z.nullish(z.array(id).check(entriesAtMost(most.people))),
  doNotTell: line,
  answerExpected: z.nullish(z.boolean()),
  answerOwnerId: z.nullish(id),
  answerBy: z.nullish(date('Enter the day by which they will have an answer, like 27\u00A03\u00A02026')),
});

/** What a person fills in. Whose id wrote it, and when it came in, is not theirs to say. */
export type FeedbackDraft = z.output<typeof fields>;

/**
 * The one rule of what can be logged, for the form and for the API.
 *
 * Only who, when and something heard, seen or missing are asked for; everything else may be left empty. Words
 * are kept exactly as they were typed, spaces and line ends included.
 * `today` is the last day on which anything can have been said.
 */
export function feedbackDraft(today: PlainDate) {
  return fields.check((context) => {
    for (const [field, message] of feedbackRules(context.value, today)) {
      context.issues.push({ code: 'custom', message, path: field.split('.'), input: context.value, continue: true });
    }
  });
}
