/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CaptureMethod =
  | 'APP'
  | 'AUDIO_OR_VIDEO'
  | 'COMMUNICATION_PASSPORT'
  | 'CONVERSATION'
  | 'DRAWING'
  | 'GROUP_OR_FORUM'
  | 'INTENSIVE_INTERACTION'
  | 'LIFE_STORY_BOOK'
  | 'MAKATON'
  | 'OBJECTS_OF_REFERENCE'
  | 'OBSERVATION'
  | 'PECS'
  | 'PHONE_OR_TEXT'
  | 'PLAY'
  | 'SCALING'
  | 'SIGN_LANGUAGE'
  | 'SOCIAL_STORY'
  | 'SURVEY'
  | 'SYMBOLS'
  | 'TALKING_MATS'
  | 'THREE_HOUSES'
  | 'THROUGH_ADVOCATE'
  | 'THROUGH_CARER'
  | 'VISUAL_TIMETABLE'
  | 'VOICE_OUTPUT_AID'
  | 'WISHES_AND_FEELINGS_SHEET'
  | 'WORDS_AND_PICTURES'
  | 'WRITTEN';

export type ConsentBasis = 'COMPETENT_CHILD' | 'PARENTAL_RESPONSIBILITY';

export type ConsentInput = {
  basis?: ConsentBasis | null | undefined;
  given: boolean;
  /** Who agreed, where it was not the child */
  givenBy?: string | null | undefined;
  /** How the worker knows that the child understands */
  reason?: string | null | undefined;
  use: ConsentUse;
};

export type ConsentUse = 'QUOTE_IN_PUBLIC' | 'SERVICE_REPORT' | 'TRAINING';

export type ImportReturnInput = {
  /** Chosen by the screen, which hears under it how far the import is */
  clientId: string | number;
  /** Header, Reviews and, where there is one, Episodes, in any order */
  files: Array<ReturnFileInput>;
  /** The year that the return is for, such as 2017-18 */
  year?: string | null | undefined;
};

export type NotAscertainedReason =
  | 'ASLEEP_OR_UNWELL'
  | 'COMMUNICATION_SUPPORT_MISSING'
  | 'DID_NOT_WANT_TO'
  | 'NOT_ASKED'
  | 'NOT_FREE_TO_TALK'
  | 'NOT_SEEN'
  | 'NO_INTERPRETER'
  | 'OTHER'
  | 'TOO_UPSET'
  | 'UNBORN';

export type Occasion =
  | 'ABOUT_FAMILY_TIME'
  | 'ABOUT_HOME'
  | 'ABOUT_SCHOOL'
  | 'ABOUT_WORKER'
  | 'AFTER_MISSING'
  | 'AT_CONFERENCE'
  | 'AT_REVIEW'
  | 'BEFORE_CONFERENCE'
  | 'BEFORE_REVIEW'
  | 'CHILD_ASKED'
  | 'DIRECT_WORK_SESSION'
  | 'GOOD_NEWS'
  | 'GROUP_SESSION'
  | 'MOVING_HOME'
  | 'OTHER'
  | 'PATHWAY_PLAN'
  | 'SOMETHING_WRONG'
  | 'VISIT';

/** How a child took part in a review: the codes of the children looked after return */
export type ParticipationCode = 'PN0' | 'PN1' | 'PN2' | 'PN3' | 'PN4' | 'PN5' | 'PN6' | 'PN7';

/** What figures are split by */
export type ParticipationGroup = 'AGE_BAND' | 'ETHNICITY' | 'QUARTER' | 'SERVICE' | 'SEX' | 'TEAM' | 'YEAR';

export type Present =
  | 'ADVOCATE'
  | 'BROTHER_OR_SISTER'
  | 'FOSTER_CARER'
  | 'FRIEND'
  | 'HEALTH_WORKER'
  | 'INDEPENDENT_VISITOR'
  | 'INTERPRETER'
  | 'OTHER'
  | 'OTHER_RELATIVE'
  | 'PARENT'
  | 'POLICE'
  | 'RESIDENTIAL_WORKER'
  | 'REVIEWING_OFFICER'
  | 'SOCIAL_WORKER'
  | 'TEACHER';

export type PresentInput = {
  detail?: string | null | undefined;
  who: Present;
};

/** How far the reader reaches a child */
export type Reach = 'NAME' | 'NEEDS_PURPOSE' | 'NONE' | 'RECORD';

export type ReadBack = 'NO' | 'NOT_POSSIBLE' | 'YES';

export type RecordFeedbackInput = {
  answerBy?: string | null | undefined;
  answerExpected?: boolean | null | undefined;
  answerOwnerId?: string | number | null | undefined;
  captureMethod?: CaptureMethod | null | undefined;
  /** The child, unless it is about a group */
  childId?: string | number | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  consents?: Array<ConsentInput> | null | undefined;
  /** People without an account here who must not be told, in words */
  doNotTell?: string | null | undefined;
  givenOn: string;
  groupName?: string | null | undefined;
  /** The worker's view, kept apart */
  interpretation?: string | null | undefined;
  interpreterUsed?: boolean | null | undefined;
  /** BCP 47 tag; English when empty */
  language?: string | null | undefined;
  notAscertainedReason?: NotAscertainedReason | null | undefined;
  /** What was seen, where nothing was said */
  observation?: string | null | undefined;
  occasion?: Occasion | null | undefined;
  present?: Array<PresentInput> | null | undefined;
  questionAsked?: string | null | undefined;
  readBack?: ReadBack | null | undefined;
  /** To whom the child said it, where it is second-hand */
  relayedBy?: string | null | undefined;
  seenAlone?: SeenAlone | null | undefined;
  source?: Source | null | undefined;
  /** Who said it, where it was not the child */
  speaker?: string | null | undefined;
  stream?: Stream | null | undefined;
  /** Keys of themes */
  themes?: Array<string> | null | undefined;
  wishesAndFeelings?: string | null | undefined;
  /** Accounts of people who must not see it */
  withheldFrom?: Array<string | number> | null | undefined;
  /** Exactly as the child said it */
  words?: string | null | undefined;
};

export type RelationshipKind =
  | 'ADVOCATE'
  | 'ALLOCATED_WORKER'
  | 'CHILDRENS_RIGHTS_WORKER'
  | 'FOSTER_CARER'
  | 'INDEPENDENT_VISITOR'
  | 'PARENT'
  | 'PARTNER_WORKER'
  | 'PERSONAL_ADVISER'
  | 'REVIEWING_OFFICER';

export type ReturnFileInput = {
  /** The base name, for findings */
  name: string;
  /** What the file holds, as text */
  text: string;
};

export type ReturnFilesInput = {
  /** Header, Reviews and, where there is one, Episodes, in any order */
  files: Array<ReturnFileInput>;
  /** The year that the return is for, such as 2017-18 */
  year?: string | null | undefined;
};

export type SeenAlone = 'NO' | 'YES';

export type Source = 'OBSERVATION' | 'OWN_WORDS' | 'SECOND_HAND';

export type Stream = 'ADVOCACY_IV' | 'CIC_REVIEW' | 'CP_CONFERENCE' | 'DIRECT_WORK' | 'FAMILY' | 'PARTNER';

export type ThemeArea = 'RECOVERY' | 'RELATIONSHIPS' | 'RESILIENCE' | 'RIGHTS';

export type TimelineFilter = 'ALL' | 'CHILD' | 'FAMILY' | 'MEETINGS' | 'WAITING';

export type TimelineKind = 'CONFERENCE' | 'FEEDBACK' | 'REVIEW';

export type MyChildrenQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MyChildrenQuery = {
  children: {
    edges: Array<{
      cursor: string;
      node: {
        id: string;
        name: string;
        knownAs: string | null;
        reference: string;
        ageLabel: string;
        reach: Reach;
        mine: boolean;
        team: string | null;
        worker: string | null;
        heardShown: boolean;
        lastHeardOn: string | null;
        daysSinceHeard: number | null;
        waitingAnswers: number;
        nextAnswerBy: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ToldFragment = {
  id: string;
  reference: string;
  givenOn: string;
  receivedAt: string;
  ageThen: number | null;
  stream: Stream;
  occasion: Occasion | null;
  captureMethod: CaptureMethod | null;
  language: string;
  interpreterUsed: boolean;
  source: Source;
  relayedBy: string | null;
  speaker: string | null;
  questionAsked: string | null;
  readBack: ReadBack | null;
  seenAlone: SeenAlone | null;
  words: string | null;
  observation: string | null;
  wishesAndFeelings: string | null;
  notAscertainedReason: NotAscertainedReason | null;
  withheldFrom: Array<string>;
  doNotTell: string | null;
  recordedByName: string | null;
  answerExpected: boolean;
  answerOwnerName: string | null;
  answerBy: string | null;
  waiting: boolean;
  overdue: boolean;
  present: Array<{ who: Present; detail: string | null }>;
  interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
  themes: Array<{ key: string; label: string; area: ThemeArea }>;
  consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
};

export type MomentsFragment = {
  hasNextPage: boolean;
  endCursor: string | null;
  entries: Array<{
    id: string;
    kind: TimelineKind;
    on: string;
    ageThen: number | null;
    participationCode: string | null;
    conferenceKind: string | null;
    attended: boolean | null;
    gaveViews: boolean | null;
    feedback: {
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speaker: string | null;
      questionAsked: string | null;
      readBack: ReadBack | null;
      seenAlone: SeenAlone | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      notAscertainedReason: NotAscertainedReason | null;
      withheldFrom: Array<string>;
      doNotTell: string | null;
      recordedByName: string | null;
      answerExpected: boolean;
      answerOwnerName: string | null;
      answerBy: string | null;
      waiting: boolean;
      overdue: boolean;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
    } | null;
  }>;
};

export type ChildPageQueryVariables = Exact<{
  id: string | number;
  purpose?: string | null | undefined;
}>;

export type ChildPageQuery = {
  child: {
    id: string;
    name: string;
    knownAs: string | null;
    reference: string;
    age: number | null;
    ageLabel: string;
    mine: boolean;
    team: string | null;
    worker: string | null;
    lastHeardOn: string | null;
    daysSinceHeard: number | null;
    waitingAnswers: number;
    nextAnswerBy: string | null;
    howToHearMe: string | null;
    language: string | null;
    sendFlag: boolean | null;
    people: Array<{ kind: RelationshipKind; name: string; parentalResponsibility: boolean }> | null;
  };
  childVoice: {
    id: string;
    latest: {
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speaker: string | null;
      questionAsked: string | null;
      readBack: ReadBack | null;
      seenAlone: SeenAlone | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      notAscertainedReason: NotAscertainedReason | null;
      withheldFrom: Array<string>;
      doNotTell: string | null;
      recordedByName: string | null;
      answerExpected: boolean;
      answerOwnerName: string | null;
      answerBy: string | null;
      waiting: boolean;
      overdue: boolean;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
    } | null;
    latestWishes: {
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speaker: string | null;
      questionAsked: string | null;
      readBack: ReadBack | null;
      seenAlone: SeenAlone | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      notAscertainedReason: NotAscertainedReason | null;
      withheldFrom: Array<string>;
      doNotTell: string | null;
      recordedByName: string | null;
      answerExpected: boolean;
      answerOwnerName: string | null;
      answerBy: string | null;
      waiting: boolean;
      overdue: boolean;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
    } | null;
    waiting: Array<{
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speaker: string | null;
      questionAsked: string | null;
      readBack: ReadBack | null;
      seenAlone: SeenAlone | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      notAscertainedReason: NotAscertainedReason | null;
      withheldFrom: Array<string>;
      doNotTell: string | null;
      recordedByName: string | null;
      answerExpected: boolean;
      answerOwnerName: string | null;
      answerBy: string | null;
      waiting: boolean;
      overdue: boolean;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
    }>;
    timeline: {
      hasNextPage: boolean;
      endCursor: string | null;
      entries: Array<{
        id: string;
        kind: TimelineKind;
        on: string;
        ageThen: number | null;
        participationCode: string | null;
        conferenceKind: string | null;
        attended: boolean | null;
        gaveViews: boolean | null;
        feedback: {
          id: string;
          reference: string;
          givenOn: string;
          receivedAt: string;
          ageThen: number | null;
          stream: Stream;
          occasion: Occasion | null;
          captureMethod: CaptureMethod | null;
          language: string;
          interpreterUsed: boolean;
          source: Source;
          relayedBy: string | null;
          speaker: string | null;
          questionAsked: string | null;
          readBack: ReadBack | null;
          seenAlone: SeenAlone | null;
          words: string | null;
          observation: string | null;
          wishesAndFeelings: string | null;
          notAscertainedReason: NotAscertainedReason | null;
          withheldFrom: Array<string>;
          doNotTell: string | null;
          recordedByName: string | null;
          answerExpected: boolean;
          answerOwnerName: string | null;
          answerBy: string | null;
          waiting: boolean;
          overdue: boolean;
          present: Array<{ who: Present; detail: string | null }>;
          interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
          themes: Array<{ key: string; label: string; area: ThemeArea }>;
          consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
        } | null;
      }>;
    };
  };
};

export type ChildTimelineQueryVariables = Exact<{
  childId: string | number;
  purpose?: string | null | undefined;
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ChildTimelineQuery = {
  childTimeline: {
    hasNextPage: boolean;
    endCursor: string | null;
    entries: Array<{
      id: string;
      kind: TimelineKind;
      on: string;
      ageThen: number | null;
      participationCode: string | null;
      conferenceKind: string | null;
      attended: boolean | null;
      gaveViews: boolean | null;
      feedback: {
        id: string;
        reference: string;
        givenOn: string;
        receivedAt: string;
        ageThen: number | null;
        stream: Stream;
        occasion: Occasion | null;
        captureMethod: CaptureMethod | null;
        language: string;
        interpreterUsed: boolean;
        source: Source;
        relayedBy: string | null;
        speaker: string | null;
        questionAsked: string | null;
        readBack: ReadBack | null;
        seenAlone: SeenAlone | null;
        words: string | null;
        observation: string | null;
        wishesAndFeelings: string | null;
        notAscertainedReason: NotAscertainedReason | null;
        withheldFrom: Array<string>;
        doNotTell: string | null;
        recordedByName: string | null;
        answerExpected: boolean;
        answerOwnerName: string | null;
        answerBy: string | null;
        waiting: boolean;
        overdue: boolean;
        present: Array<{ who: Present; detail: string | null }>;
        interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
        themes: Array<{ key: string; label: string; area: ThemeArea }>;
        consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
      } | null;
    }>;
  };
};

export type GroupFeedbackQueryVariables = Exact<{
  purpose?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type GroupFeedbackQuery = {
  groupFeedback: {
    hasNextPage: boolean;
    endCursor: string | null;
    feedback: Array<{
      groupName: string | null;
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speaker: string | null;
      questionAsked: string | null;
      readBack: ReadBack | null;
      seenAlone: SeenAlone | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      notAscertainedReason: NotAscertainedReason | null;
      withheldFrom: Array<string>;
      doNotTell: string | null;
      recordedByName: string | null;
      answerExpected: boolean;
      answerOwnerName: string | null;
      answerBy: string | null;
      waiting: boolean;
      overdue: boolean;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{ use: ConsentUse; given: boolean; basis: ConsentBasis | null; givenBy: string | null }>;
    }>;
  };
};

export type FeedbackOptionsQueryVariables = Exact<{
  childId?: string | number | null | undefined;
}>;

export type FeedbackOptionsQuery = {
  feedbackOptions: {
    usualAnswerBy: string;
    child: {
      id: string;
      name: string;
      knownAs: string | null;
      reference: string;
      language: string;
      age: number | null;
      ageLabel: string;
      isBorn: boolean;
    } | null;
    themes: Array<{ key: string; label: string; area: ThemeArea }>;
    people: Array<{ id: string; name: string; role: string }>;
  };
};

export type RecordFeedbackMutationVariables = Exact<{
  input: RecordFeedbackInput;
}>;

export type RecordFeedbackMutation = {
  recordFeedback: {
    id: string;
    reference: string;
    givenOn: string;
    receivedAt: string;
    words: string | null;
    observation: string | null;
    wishesAndFeelings: string | null;
    language: string;
    source: Source;
    stream: Stream;
    notAscertainedReason: NotAscertainedReason | null;
    answerExpected: boolean;
    answerOwnerName: string | null;
    answerBy: string | null;
    withheldFrom: Array<string>;
    doNotTell: string | null;
  };
};

export type CheckReturnMutationVariables = Exact<{
  input: ReturnFilesInput;
}>;

export type CheckReturnMutation = {
  checkReturn: {
    fileNames: Array<string>;
    rows: number;
    accepted: number;
    rejected: number;
    childrenDiffering: number;
    reviewsGone: number;
    changesAnything: boolean;
    children: { added: number; changed: number; unchanged: number };
    reviews: { added: number; changed: number; unchanged: number };
    goneReviews: Array<{ reference: string; heldOn: string; code: ParticipationCode }>;
    episodeDetails: { added: number; changed: number; unchanged: number };
    codeChanges: Array<{
      line: number;
      heldOn: string;
      from: ParticipationCode;
      to: ParticipationCode;
      recordedHere: boolean;
    }>;
    rules: Array<{ rule: string; severity: string; count: number }>;
    findings: Array<{ file: string; line: number; rule: string; severity: string; message: string }>;
  };
};

export type ImportReturnMutationVariables = Exact<{
  input: ImportReturnInput;
}>;

export type ImportReturnMutation = {
  importReturn: {
    changedAnything: boolean;
    run: {
      id: string;
      fileNames: Array<string>;
      year: string | null;
      appliedAt: string;
      appliedByName: string;
      rows: number;
      accepted: number;
      rejected: number;
      childrenAdded: number;
      childrenChanged: number;
      reviewsAdded: number;
      reviewsChanged: number;
      reviewsUnchanged: number;
      rules: Array<{ rule: string; severity: string; count: number }>;
    };
  };
};

export type ImportProgressSubscriptionVariables = Exact<{
  clientId: string | number;
}>;

export type ImportProgressSubscription = { importProgress: { done: number; total: number } | null };

export type PastImportsQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
}>;

export type PastImportsQuery = {
  importRuns: {
    hasMore: boolean;
    runs: Array<{
      id: string;
      fileNames: Array<string>;
      year: string | null;
      appliedAt: string;
      appliedByName: string;
      rows: number;
      accepted: number;
      rejected: number;
      childrenAdded: number;
      childrenChanged: number;
      reviewsAdded: number;
      reviewsChanged: number;
      reviewsUnchanged: number;
      rules: Array<{ rule: string; severity: string; count: number }>;
    }>;
  };
};

export type PastImportQueryVariables = Exact<{
  id: string | number;
}>;

export type PastImportQuery = {
  importRun: {
    id: string;
    fileNames: Array<string>;
    year: string | null;
    appliedAt: string;
    appliedByName: string;
    rows: number;
    accepted: number;
    rejected: number;
    childrenAdded: number;
    childrenChanged: number;
    reviewsAdded: number;
    reviewsChanged: number;
    reviewsUnchanged: number;
    rules: Array<{ rule: string; severity: string; count: number }>;
  };
};

export type ImportFindingsQueryVariables = Exact<{
  runId: string | number;
  first: number;
  after?: number | null | undefined;
}>;

export type ImportFindingsQuery = {
  importFindings: {
    hasMore: boolean;
    findings: Array<{ position: number; file: string; line: number; rule: string; severity: string; message: string }>;
  };
};

export type ImportRunLineFragment = {
  id: string;
  fileNames: Array<string>;
  year: string | null;
  appliedAt: string;
  appliedByName: string;
  rows: number;
  accepted: number;
  rejected: number;
  childrenAdded: number;
  childrenChanged: number;
  reviewsAdded: number;
  reviewsChanged: number;
  reviewsUnchanged: number;
  rules: Array<{ rule: string; severity: string; count: number }>;
};

export type ParticipationFiguresFragment = {
  key: string;
  label: string;
  reviews: number | null;
  counted: number | null;
  participated: number | null;
  rate: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
  attended: number | null;
  attendanceRate: number | null;
  children: number | null;
  everyReview: number | null;
  everyReviewRate: number | null;
  suppressed: boolean;
};

export type ParticipationOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type ParticipationOptionsQuery = {
  participationOptions: {
    exact: boolean;
    targetRate: number;
    publishedAfterDays: number;
    periods: Array<{ key: string; from: string; to: string; ended: boolean; publishedOn: string | null }>;
    definition: {
      version: number;
      participation: { name: string; formula: string };
      attendance: { name: string; formula: string };
      everyReview: { name: string; formula: string };
    };
  };
};

export type ParticipationOverviewQueryVariables = Exact<{
  from: string;
  to: string;
  hasBefore: boolean;
  beforeFrom: string;
  beforeTo: string;
  trendFrom: string;
  trendTo: string;
}>;

export type ParticipationOverviewQuery = {
  whole: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    suppressed: boolean;
  }>;
  before?: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    suppressed: boolean;
  }>;
  trend: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    suppressed: boolean;
  }>;
};

export type ParticipationByGroupQueryVariables = Exact<{
  from: string;
  to: string;
  groupBy: ParticipationGroup;
}>;

export type ParticipationByGroupQuery = {
  participation: Array<{
    key: string;
    label: string;
    reviews: number | null;
    counted: number | null;
    participated: number | null;
    rate: number | null;
    intervalLow: number | null;
    intervalHigh: number | null;
    attended: number | null;
    attendanceRate: number | null;
    children: number | null;
    everyReview: number | null;
    everyReviewRate: number | null;
    suppressed: boolean;
  }>;
};

export type ParticipationDetailQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ParticipationDetailQuery = {
  participationCodes: Array<{ code: ParticipationCode; label: string; meaning: string; reviews: number }>;
  reviewPreparation: {
    due: number;
    onTime: number;
    counted: number;
    spokenToBefore: number;
    formsSent: number;
    formsReturned: number;
    attended: number;
    ledByChild: number;
  };
};

export type ParticipationTeamsOverTimeQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type ParticipationTeamsOverTimeQuery = {
  participationGrid: Array<{
    key: string;
    label: string;
    quarters: Array<{ key: string; counted: number | null; participated: number | null; rate: number | null }>;
  }>;
};

export type FindChildrenQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type FindChildrenQuery = {
  children: {
    edges: Array<{
      node: { id: string; name: string; reference: string; ageLabel: string; team: string | null; mine: boolean };
    }>;
  };
};

export const ToldFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionAsked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readBack' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenAlone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'present' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interpretations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToldFragment, unknown>;
export const MomentsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelinePage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entries' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionAsked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readBack' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenAlone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'present' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interpretations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MomentsFragment, unknown>;
export const ImportRunLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportRunLineFragment, unknown>;
export const ParticipationFiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationFiguresFragment, unknown>;
export const MyChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MyChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ageLabel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reach' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'heardShown' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastHeardOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'waitingAnswers' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MyChildrenQuery, MyChildrenQueryVariables>;
export const ChildPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChildPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastHeardOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingAnswers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextAnswerBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'howToHearMe' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendFlag' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'parentalResponsibility' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'childVoice' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'latest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'latestWishes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'waiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'timeline' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moments' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionAsked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readBack' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenAlone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'present' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interpretations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelinePage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entries' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChildPageQuery, ChildPageQueryVariables>;
export const ChildTimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChildTimeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'childTimeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Moments' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionAsked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readBack' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenAlone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'present' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interpretations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelinePage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entries' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChildTimelineQuery, ChildTimelineQueryVariables>;
export const GroupFeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'GroupFeedback' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'groupFeedback' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feedback' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'questionAsked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'readBack' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seenAlone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'present' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interpretations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'author' } },
                { kind: 'Field', name: { kind: 'Name', value: 'writtenOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupFeedbackQuery, GroupFeedbackQueryVariables>;
export const FeedbackOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FeedbackOptions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'feedbackOptions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'child' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'knownAs' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ageLabel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'usualAnswerBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FeedbackOptionsQuery, FeedbackOptionsQueryVariables>;
export const RecordFeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordFeedback' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordFeedbackInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordFeedback' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
                { kind: 'Field', name: { kind: 'Name', value: 'notAscertainedReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerExpected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordFeedbackMutation, RecordFeedbackMutationVariables>;
export const CheckReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnFilesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'childrenDiffering' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reviews' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewsGone' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'goneReviews' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'episodeDetails' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'added' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'changesAnything' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'codeChanges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heldOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recordedHere' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rules' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'file' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckReturnMutation, CheckReturnMutationVariables>;
export const ImportReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'changedAnything' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'run' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportReturnMutation, ImportReturnMutationVariables>;
export const ImportProgressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ImportProgress' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importProgress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'clientId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'clientId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const PastImportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PastImports' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importRuns' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasMore' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'runs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PastImportsQuery, PastImportsQueryVariables>;
export const PastImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PastImport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importRun' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ImportRunLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ImportRunLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportRun' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'year' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'appliedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'childrenChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsAdded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewsUnchanged' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rules' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PastImportQuery, PastImportQueryVariables>;
export const ImportFindingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportFindings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importFindings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'runId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'runId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasMore' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'findings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'file' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportFindingsQuery, ImportFindingsQueryVariables>;
export const ParticipationOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationOptions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationOptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetRate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedAfterDays' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'periods' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'definition' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'attendance' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'everyReview' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formula' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationOptionsQuery, ParticipationOptionsQueryVariables>;
export const ParticipationOverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationOverview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hasBefore' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'beforeFrom' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'beforeTo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trendFrom' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trendTo' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'whole' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'before' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'beforeFrom' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'beforeTo' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'hasBefore' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'trend' },
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trendFrom' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trendTo' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'QUARTER' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationOverviewQuery, ParticipationOverviewQueryVariables>;
export const ParticipationByGroupDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationByGroup' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationGroup' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ParticipationFigures' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipationFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ParticipationRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'intervalHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attendanceRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReview' } },
          { kind: 'Field', name: { kind: 'Name', value: 'everyReviewRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationByGroupQuery, ParticipationByGroupQueryVariables>;
export const ParticipationDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'meaning' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviewPreparation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'spokenToBefore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formsSent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'formsReturned' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ledByChild' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationDetailQuery, ParticipationDetailQueryVariables>;
export const ParticipationTeamsOverTimeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParticipationTeamsOverTime' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participationGrid' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'TEAM' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quarters' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipationTeamsOverTimeQuery, ParticipationTeamsOverTimeQueryVariables>;
export const FindChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'children' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '6' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ageLabel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindChildrenQuery, FindChildrenQueryVariables>;
