import { type CaptureMethod, captureMethods } from '@heard/domain/feedback/capture-methods';
import { consentUses } from '@heard/domain/feedback/consents';

/** What stands in the form. Every value is text or a list of texts, as controls hold them; empty means not answered. */
export interface FeedbackValues {
  clientId: string;
  about: 'CHILD' | 'GROUP';
  childId: string;
  groupName: string;
  givenOn: string;
  captureMethod: string;
  otherMethod: string;
  source: string;
  relayedBy: string;
  words: string;
  observation: string;
  occasion: string;
  stream: string;
  language: string;
  interpreterUsed: string[];
  questionAsked: string;
  readBack: string | null;
  seenAlone: string | null;
  present: string[];
  wishesAndFeelings: string;
  notAscertainedReason: string;
  interpretation: string;
  themes: string[];
  consentAsked: string | null;
  consentUses: string[];
  consentBasis: string | null;
  consentGivenBy: string;
  consentReason: string;
  withheldFrom: string[];
  answerExpected: string | null;
  answerOwnerId: string;
  answerBy: string;
}

/** The choice that opens the list of less common ways. */
export const otherWay = 'OTHER_WAY';

export function emptyFeedback(today: string, childId: string, stream: string): FeedbackValues {
  return {
    clientId: crypto.randomUUID(),
    about: 'CHILD',
    childId,
    groupName: '',
    givenOn: today,
    captureMethod: '',
    otherMethod: '',
    source: 'OWN_WORDS',
    relayedBy: '',
    words: '',
    observation: '',
    occasion: '',
    stream,
    language: 'en',
    interpreterUsed: [],
    questionAsked: '',
    readBack: '',
    seenAlone: '',
    present: [],
    wishesAndFeelings: '',
    notAscertainedReason: '',
    interpretation: '',
    themes: [],
    consentAsked: 'NO',
    consentUses: [],
    consentBasis: '',
    consentGivenBy: '',
    consentReason: '',
    withheldFrom: [],
    answerExpected: 'YES',
    answerOwnerId: '',
    answerBy: '',
  };
}

/** True when somebody has written or chosen something that would be missed. */
export function hasContent(values: FeedbackValues): boolean {
  return [values.words, values.observation, values.wishesAndFeelings, values.interpretation, values.questionAsked].some(
    (text) => text.trim() !== '',
  );
}

function methodOf({ captureMethod, otherMethod }: FeedbackValues): CaptureMethod | null {
  const chosen = captureMethod === otherWay ? otherMethod : captureMethod;
  return captureMethods.find((method) => method === chosen) ?? null;
}

function consentsOf(values: FeedbackValues) {
  if (values.consentAsked !== 'YES') return null;
  return consentUses.map((use) => {
    const given = values.consentUses.includes(use);
    if (!given) return { use, given };
    const { consentBasis, consentGivenBy, consentReason } = values;
    const byChild = consentBasis === 'COMPETENT_CHILD';
    return {
      use,
      given,
      basis: consentBasis || null,
      givenBy: byChild ? null : consentGivenBy || null,
      reason: byChild ? consentReason || null : null,
    };
  });
}

function answerOf({ answerExpected, answerOwnerId, answerBy }: FeedbackValues) {
  if (answerExpected !== 'YES') return { answerExpected: false, answerOwnerId: null, answerBy: null };
  return { answerExpected: true, answerOwnerId: answerOwnerId || null, answerBy: answerBy || null };
}

/** Only what is on screen is sent: words of a form that became an observation stay behind, and the other way round. */
function saidOrSeen(values: FeedbackValues) {
  const seen = values.source === 'OBSERVATION';
  return {
    source: values.source,
    relayedBy: values.source === 'SECOND_HAND' ? values.relayedBy || null : null,
    words: seen ? null : values.words,
    observation: seen ? values.observation : null,
  };
}

/** Controls hold empty text, or null where no choice was ever made; the draft holds null for both. */
function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

function aboutWhom({ about, childId, groupName, withheldFrom }: FeedbackValues) {
  if (about === 'GROUP') return { childId: null, groupName: orNull(groupName), withheldFrom: [] };
  return { childId: orNull(childId), groupName: null, withheldFrom };
}

/** The draft that the rule checks and the API stores. */
export function toDraft(values: FeedbackValues) {
  return {
    clientId: values.clientId,
    ...aboutWhom(values),
    givenOn: values.givenOn,
    captureMethod: methodOf(values),
    ...saidOrSeen(values),
    occasion: orNull(values.occasion),
    stream: orNull(values.stream),
    language: orNull(values.language),
    interpreterUsed: values.interpreterUsed.length > 0,
    questionAsked: orNull(values.questionAsked),
    readBack: orNull(values.readBack),
    seenAlone: orNull(values.seenAlone),
    present: values.present.map((who) => ({ who, detail: null })),
    wishesAndFeelings: orNull(values.wishesAndFeelings),
    notAscertainedReason: orNull(values.notAscertainedReason),
    interpretation: orNull(values.interpretation),
    themes: values.themes,
    consents: consentsOf(values),
    ...answerOf(values),
  };
}
