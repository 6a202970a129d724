import { type CaptureMethod, captureMethods } from '@heard/domain/feedback/capture-methods';
import { consentUses } from '@heard/domain/feedback/consents';
import type { FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { isBaby } from '@heard/domain/feedback/start-for-child';
import type { Unchecked } from '@heard/domain/validation/every-field';

import { agreementOf, type WhoseWords } from '../../foundations/consent/agreement';
import { type FeedbackValues, fieldOfUse, otherSpeaker, otherWay } from './feedback-values';

function methodOf({ captureMethod, otherMethod }: FeedbackValues): CaptureMethod | null {
  const chosen = captureMethod === otherWay ? otherMethod : captureMethod;
  return captureMethods.find((method) => method === chosen) ?? null;
}

/** Who can agree: each member of a group, of their own view whoever said it, else it depends on the child's age. */
export function whoseWords({
  about,
  source,
  childAge,
}: Pick<FeedbackValues, 'about' | 'source' | 'childAge'>): WhoseWords {
  if (about === 'GROUP') return 'GROUP';
  if (source === otherSpeaker) return 'SPEAKER';
  return { age: childAge === '' ? null : Number(childAge) };
}

const nobody = { basis: null, givenBy: null, holder: null, reason: null };

/** Each use by itself, and not asked as what it is. */
function consentsOf(values: FeedbackValues) {
  return consentUses.map((use) => {
    const answer = values[fieldOfUse[use]];
    if (answer === 'YES') return { use, given: true, ...agreementOf(values, whoseWords(values)) };
    return { use, given: answer === 'NO' ? false : null, ...nobody };
  });
}

/** What a baby showed: nobody can tell them what came of it, so the form does not ask. */
export function isOfBaby({ about, childAge, source }: Pick<FeedbackValues, 'about' | 'childAge' | 'source'>): boolean {
  return about === 'CHILD' && source === 'OBSERVATION' && childAge !== '' && isBaby(Number(childAge));
}

function answerOf(values: FeedbackValues) {
  const { answerExpected, answerOwnerId, answerBy } = values;
  if (answerExpected !== 'YES' || isOfBaby(values))
    return { answerExpected: false, answerOwnerId: null, answerBy: null };
  return { answerExpected: true, answerOwnerId: answerOwnerId || null, answerBy: answerBy || null };
}

/** Only a field that is on screen is sent: who heard it where it is second-hand, who said it where it was not the child. */
function saidOrSeen(values: FeedbackValues) {
  const { source, relayedBy, speakerRole, speaker, words, observation } = values;
  const other = source === otherSpeaker;
  return {
    source: other ? 'OWN_WORDS' : source,
    // Left empty it is no choice, and never the child: the rule asks for one.
    speakerRole: other ? speakerRole : 'CHILD',
    relayedBy: source === 'SECOND_HAND' ? orNull(relayedBy) : null,
    speaker: other ? orNull(speaker) : null,
    words: orNull(words),
    observation: orNull(observation),
    readBack: source === 'OBSERVATION' ? null : orNull(values.readBack),
  };
}

function cameIn({ stream, partnerKind }: FeedbackValues) {
  return { stream: orNull(stream), partnerKind: stream === 'PARTNER' ? orNull(partnerKind) : null };
}

function languageOf({ language, interpreterUsed }: FeedbackValues) {
  return { language: orNull(language), interpreterUsed: language !== 'en' && interpreterUsed.length > 0 };
}

function presentOf({ present, presentOther }: FeedbackValues) {
  return present.map((who) => ({ who, detail: who === 'OTHER' ? orNull(presentOther) : null }));
}

/** Controls hold empty text, or null where no choice was ever made; the draft holds null for both. */
function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

function aboutWhom({ about, childId, groupName, withheldFrom, doNotTell }: FeedbackValues) {
  if (about === 'GROUP') return { childId: null, groupName: orNull(groupName), withheldFrom: [], doNotTell: null };
  return { childId: orNull(childId), groupName: null, withheldFrom, doNotTell: orNull(doNotTell) };
}

/** The draft that the rule checks and the API stores, every field of it. */
export function toDraft(values: FeedbackValues): Unchecked<FeedbackDraft> {
  return {
    clientId: values.clientId,
    ...aboutWhom(values),
    givenOn: values.givenOn,
    captureMethod: methodOf(values),
    ...saidOrSeen(values),
    ...cameIn(values),
    occasion: orNull(values.occasion),
    ...languageOf(values),
    questionAsked: orNull(values.questionAsked),
    // A group is not asked it: what was chosen for a child before is not sent.
    seenAlone: values.about === 'GROUP' ? null : orNull(values.seenAlone),
    present: presentOf(values),
    wishesAndFeelings: orNull(values.wishesAndFeelings),
    notAscertainedReason: orNull(values.notAscertainedReason),
    interpretation: orNull(values.interpretation),
    themes: values.themes,
    consents: consentsOf(values),
    ...answerOf(values),
  };
}
