import type { ConsentUse } from '@heard/domain/feedback/consents';

import { type AgreementValues, noAgreement } from '../../foundations/consent/agreement';

/** What stands in the form. Every value is text or a list of texts, as controls hold them; empty means not answered. */
export interface FeedbackValues extends AgreementValues {
  clientId: string;
  about: 'CHILD' | 'GROUP';
  childId: string;
  /** Only for finding a form again that was not sent. */
  childName: string;
  /** What the rules of birth need to know; empty before the child is known. */
  childIsBorn: 'YES' | 'NO' | '';
  /** Whole years, for who may agree to uses; empty where it is not known. */
  childAge: string;
  groupName: string;
  givenOn: string;
  captureMethod: string;
  otherMethod: string;
  source: string;
  /** Somebody chose whose words these are: nothing else changes it then. */
  sourceIsChosen: 'YES' | '';
  relayedBy: string;
  /** Who else speaks, where `source` says that somebody else does. */
  speakerRole: string;
  speaker: string;
  words: string;
  observation: string;
  occasion: string;
  stream: string;
  partnerKind: string;
  language: string;
  interpreterUsed: string[];
  questionAsked: string;
  readBack: string | null;
  seenAlone: string | null;
  present: string[];
  presentOther: string;
  wishesAndFeelings: string;
  notAscertainedReason: string;
  interpretation: string;
  themes: string[];
  consentForReport: string | null;
  consentForQuote: string | null;
  consentForTraining: string | null;
  withheldFrom: string[];
  doNotTell: string;
  answerExpected: string | null;
  answerOwnerId: string;
  answerBy: string;
}

/** The choice that opens the list of less common ways. */
export const otherWay = 'OTHER_WAY';

/**
 * Among whose words these are: the own view of somebody other than the child, which is kept as theirs. Called so since
 * drafts that were begun when only family could be chosen keep it by this name.
 */
export const otherSpeaker = 'FAMILY';

/** Where the answer for each use stands. */
export const fieldOfUse = {
  SERVICE_REPORT: 'consentForReport',
  QUOTE_IN_PUBLIC: 'consentForQuote',
  TRAINING: 'consentForTraining',
} as const satisfies Readonly<Record<ConsentUse, keyof FeedbackValues>>;

interface Start {
  readonly clientId: string;
  readonly childId: string;
  readonly today: string;
  readonly stream: string;
}

export function emptyFeedback({ clientId, childId, today, stream }: Start): FeedbackValues {
  return {
    clientId,
    about: 'CHILD',
    childId,
    childName: '',
    childIsBorn: '',
    childAge: '',
    groupName: '',
    givenOn: today,
    captureMethod: '',
    otherMethod: '',
    source: 'OWN_WORDS',
    sourceIsChosen: '',
    relayedBy: '',
    speakerRole: '',
    speaker: '',
    words: '',
    observation: '',
    occasion: '',
    stream,
    partnerKind: '',
    language: 'en',
    interpreterUsed: [],
    questionAsked: '',
    readBack: '',
    seenAlone: '',
    present: [],
    presentOther: '',
    wishesAndFeelings: '',
    notAscertainedReason: '',
    interpretation: '',
    themes: [],
    consentForReport: 'NOT_ASKED',
    consentForQuote: 'NOT_ASKED',
    consentForTraining: 'NOT_ASKED',
    ...noAgreement,
    withheldFrom: [],
    doNotTell: '',
    answerExpected: 'YES',
    answerOwnerId: '',
    answerBy: '',
  };
}

/** What somebody writes, and would miss. */
const writtenFields = [
  'words',
  'observation',
  'wishesAndFeelings',
  'interpretation',
  'questionAsked',
  'doNotTell',
  'relayedBy',
  'speaker',
  'consentReason',
] as const;

/** True when somebody has written or chosen something that would be missed. */
export function hasContent(values: FeedbackValues): boolean {
  return (
    writtenFields.some((field) => values[field].trim() !== '') ||
    values.notAscertainedReason !== '' ||
    values.withheldFrom.length > 0 ||
    values.themes.length > 0
  );
}
