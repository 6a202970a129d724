/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddEvidenceInput = {
  actionId: string | number;
  body: string;
  /** Made by the sender: the same twice is stored once */
  clientId?: string | number | null | undefined;
  kind: EvidenceKind;
  whatChanged?: string | null | undefined;
};

/** Whether an advocate was offered */
export type Advocacy = 'NOT_APPLICABLE' | 'NOT_OFFERED' | 'OFFERED_ACCEPTED' | 'OFFERED_DECLINED';

export type AnswerComplaintInput = {
  /** Required */
  finding?: ComplaintFinding | null | undefined;
  id: string | number;
  respondedOn: string;
  /** What the person was told */
  responseSummary: string;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type BoardColumnKey = 'ACHIEVED' | 'BLOCKED' | 'EVIDENCE_REVIEW' | 'IN_PROGRESS' | 'NOT_STARTED';

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

export type ClockDayKind = 'BANK_HOLIDAY' | 'SATURDAY' | 'START' | 'SUNDAY' | 'WORKING_DAY';

export type ClockStatus = 'MET' | 'MISSED' | 'OVERDUE' | 'RUNNING';

export type ComplaintEventKind = 'ANSWERED' | 'EXTENDED' | 'RECORDED';

/** OPEN has the overdue ones with it; what is handled somewhere else has no clock and is in ALL alone */
export type ComplaintFilter = 'ALL' | 'ANSWERED' | 'OPEN' | 'OVERDUE';

export type ComplaintFinding =
  | 'NOT_UPHELD'
  | 'NO_FINDING'
  | 'OUT_OF_JURISDICTION'
  | 'PARTLY_UPHELD'
  | 'UPHELD'
  | 'WITHDRAWN';

export type ComplaintProcedure = 'CHILDREN_ACT_1989' | 'CORPORATE' | 'OTHER';

export type ComplaintStage = 'STAGE_1' | 'STAGE_2' | 'STAGE_3';

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

export type DueStatus = 'DONE' | 'DUE_SOON' | 'LATER' | 'NONE' | 'OVERDUE';

export type EvidenceKind = 'LINK' | 'TEXT';

export type ExplainBlockInput = {
  actionId: string | number;
  waitingFor: string;
};

export type ExtendComplaintInput = {
  /** The longest time allowed when empty */
  agreedDueOn?: string | null | undefined;
  /** When the person was told; today when empty */
  extendedOn?: string | null | undefined;
  id: string | number;
  note?: string | null | undefined;
  /** Required */
  reason?: ExtensionReason | null | undefined;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type ExtensionReason = 'ADVOCATE_NEEDED' | 'COMPLEX';

export type FromWhom =
  | 'ADOPTIVE_FAMILY'
  | 'CARE_LEAVER'
  | 'CHILD'
  | 'COLLEAGUE'
  | 'FOSTER_CARER'
  | 'PARENT'
  | 'PARTNER'
  | 'REVIEWING_OFFICER'
  | 'SPECIAL_GUARDIAN'
  | 'SUFFICIENT_INTEREST';

export type ImportReturnInput = {
  /** Chosen by the screen, which hears under it how far the import is */
  clientId: string | number;
  /** Header, Reviews and, where there is one, Episodes, in any order */
  files: Array<ReturnFileInput>;
  /** The year that the return is for, such as 2017-18 */
  year?: string | null | undefined;
};

export type MoveActionInput = {
  /** The card that it comes after; null: first */
  afterId?: string | number | null | undefined;
  id: string | number;
  toColumn: string;
  /** As the mover last saw it; an old one answers CONFLICT */
  version: number;
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

export type RecordComplaintInput = {
  /** The member of staff that it is about */
  aboutUserId?: string | number | null | undefined;
  /** Required where a child or care leaver complains */
  advocacy?: Advocacy | null | undefined;
  /** Required */
  channel?: RepresentationChannel | null | undefined;
  /** The reference of the child that it concerns */
  childReference?: string | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId?: string | number | null | undefined;
  complainantName?: string | null | undefined;
  /** Required */
  fromWhom?: FromWhom | null | undefined;
  /** When what it is about happened */
  groundsOn?: string | null | undefined;
  /** The team that it concerns; the child’s team when empty */
  orgUnitId?: string | number | null | undefined;
  /** The children’s statutory procedure when empty */
  procedure?: ComplaintProcedure | null | undefined;
  procedureReason?: string | null | undefined;
  receivedOn: string;
  /** When it was decided that they have sufficient interest */
  sufficientInterestOn?: string | null | undefined;
  summary: string;
  wantedOutcome?: string | null | undefined;
};

export type RecordComplimentInput = {
  channel?: RepresentationChannel | null | undefined;
  /** The reference of the child that it concerns */
  childReference?: string | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId?: string | number | null | undefined;
  complainantName?: string | null | undefined;
  /** Required */
  fromWhom?: FromWhom | null | undefined;
  /** The team that it is for */
  orgUnitId?: string | number | null | undefined;
  /** The member of staff that it is for */
  praisedUserId?: string | number | null | undefined;
  receivedOn: string;
  /** What they said */
  summary: string;
};

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

export type RepresentationChannel = 'EMAIL' | 'IN_PERSON' | 'LETTER' | 'PHONE' | 'THROUGH_ADVOCATE' | 'WEB_FORM';

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

export type CardFaceFragment = {
  id: string;
  planId: string;
  no: string;
  title: string;
  version: number;
  columnKey: string;
  unitName: string | null;
  timescale: string | null;
  dueTo: string | null;
  dueStatus: DueStatus;
  dueInWords: string;
  measure: string | null;
  evidenceCount: number | null;
  tellsWhatChanged: boolean | null;
  whatChanged: string | null;
  waitingFor: string | null;
  mine: boolean;
  openColumns: Array<BoardColumnKey>;
  canAddEvidence: boolean;
  objective: { id: string; no: number; theme: string; title: string };
  leads: Array<{ label: string; name: string | null }>;
};

export type PlansQueryVariables = Exact<{ [key: string]: never }>;

export type PlansQuery = {
  plans: Array<{ id: string; title: string; startsOn: string | null; endsOn: string | null }>;
};

export type PlanBoardQueryVariables = Exact<{
  planId?: string | number | null | undefined;
}>;

export type PlanBoardQuery = {
  board: {
    id: string;
    title: string;
    startsOn: string | null;
    endsOn: string | null;
    columns: Array<{
      key: string;
      label: string;
      wipLimit: number | null;
      actions: Array<{
        id: string;
        planId: string;
        no: string;
        title: string;
        version: number;
        columnKey: string;
        unitName: string | null;
        timescale: string | null;
        dueTo: string | null;
        dueStatus: DueStatus;
        dueInWords: string;
        measure: string | null;
        evidenceCount: number | null;
        tellsWhatChanged: boolean | null;
        whatChanged: string | null;
        waitingFor: string | null;
        mine: boolean;
        openColumns: Array<BoardColumnKey>;
        canAddEvidence: boolean;
        objective: { id: string; no: number; theme: string; title: string };
        leads: Array<{ label: string; name: string | null }>;
      }>;
    }>;
  };
};

export type ActionPagePartsFragment = {
  action: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    unitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
  };
  evidence: Array<{
    id: string;
    kind: EvidenceKind;
    body: string;
    whatChanged: string | null;
    addedBy: string | null;
    addedAt: string;
  }>;
  history: Array<{
    id: string;
    kind: string;
    fromColumn: BoardColumnKey | null;
    toColumn: BoardColumnKey | null;
    note: string | null;
    actor: string | null;
    at: string;
  }>;
};

export type ActionPageQueryVariables = Exact<{
  id: string | number;
}>;

export type ActionPageQuery = {
  action: {
    action: {
      id: string;
      planId: string;
      no: string;
      title: string;
      version: number;
      columnKey: string;
      unitName: string | null;
      timescale: string | null;
      dueTo: string | null;
      dueStatus: DueStatus;
      dueInWords: string;
      measure: string | null;
      evidenceCount: number | null;
      tellsWhatChanged: boolean | null;
      whatChanged: string | null;
      waitingFor: string | null;
      mine: boolean;
      openColumns: Array<BoardColumnKey>;
      canAddEvidence: boolean;
      objective: { id: string; no: number; theme: string; title: string };
      leads: Array<{ label: string; name: string | null }>;
    };
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      body: string;
      whatChanged: string | null;
      addedBy: string | null;
      addedAt: string;
    }>;
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      note: string | null;
      actor: string | null;
      at: string;
    }>;
  };
};

export type LastMoveQueryVariables = Exact<{
  id: string | number;
}>;

export type LastMoveQuery = {
  action: {
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      actor: string | null;
      at: string;
    }>;
  };
};

export type MoveActionMutationVariables = Exact<{
  input: MoveActionInput;
}>;

export type MoveActionMutation = {
  moveAction: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    unitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
  };
};

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;

export type AddEvidenceMutation = {
  addEvidence: {
    action: {
      id: string;
      planId: string;
      no: string;
      title: string;
      version: number;
      columnKey: string;
      unitName: string | null;
      timescale: string | null;
      dueTo: string | null;
      dueStatus: DueStatus;
      dueInWords: string;
      measure: string | null;
      evidenceCount: number | null;
      tellsWhatChanged: boolean | null;
      whatChanged: string | null;
      waitingFor: string | null;
      mine: boolean;
      openColumns: Array<BoardColumnKey>;
      canAddEvidence: boolean;
      objective: { id: string; no: number; theme: string; title: string };
      leads: Array<{ label: string; name: string | null }>;
    };
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      body: string;
      whatChanged: string | null;
      addedBy: string | null;
      addedAt: string;
    }>;
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      note: string | null;
      actor: string | null;
      at: string;
    }>;
  };
};

export type ExplainBlockMutationVariables = Exact<{
  input: ExplainBlockInput;
}>;

export type ExplainBlockMutation = {
  explainBlock: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    unitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
  };
};

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type BoardChangedSubscription = { boardChanged: { planId: string } };

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
        isBorn: boolean;
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
    isBorn: boolean;
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

export type ComplaintLineFragment = {
  id: string;
  reference: string;
  fromWhom: FromWhom;
  complainantName: string | null;
  summary: string;
  team: string | null;
  finding: ComplaintFinding | null;
  child: { id: string; reference: string; name: string } | null;
  clock: {
    stage: ComplaintStage;
    standardDueOn: string;
    agreedDueOn: string | null;
    dueOn: string;
    respondedOn: string | null;
    status: ClockStatus;
    workingDaysLeft: number | null;
    inWords: string;
  } | null;
};

export type ComplaintsQueryVariables = Exact<{
  filter: ComplaintFilter;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ComplaintsQuery = {
  complaints: {
    edges: Array<{
      node: {
        id: string;
        reference: string;
        fromWhom: FromWhom;
        complainantName: string | null;
        summary: string;
        team: string | null;
        finding: ComplaintFinding | null;
        child: { id: string; reference: string; name: string } | null;
        clock: {
          stage: ComplaintStage;
          standardDueOn: string;
          agreedDueOn: string | null;
          dueOn: string;
          respondedOn: string | null;
          status: ClockStatus;
          workingDaysLeft: number | null;
          inWords: string;
        } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    counts: { open: number; overdue: number; answered: number; all: number };
  };
};

export type SumFragment = {
  startOn: string;
  workingDays: number;
  dueOn: string;
  sentence: string;
  days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
};

export type WholeComplaintFragment = {
  id: string;
  reference: string;
  version: number;
  procedure: ComplaintProcedure;
  procedureReason: string | null;
  receivedOn: string;
  groundsOn: string | null;
  sufficientInterestOn: string | null;
  oneYearWarning: string | null;
  fromWhom: FromWhom;
  complainantName: string | null;
  channel: RepresentationChannel;
  summary: string;
  wantedOutcome: string | null;
  advocacy: Advocacy;
  canAnswer: boolean;
  canExtend: boolean;
  extensionRefusal: string | null;
  child: { id: string; reference: string; name: string } | null;
  team: { id: string; name: string } | null;
  aboutUser: { id: string; name: string } | null;
  clock: {
    stageLabel: string;
    startedOn: string;
    standardDueOn: string;
    agreedDueOn: string | null;
    dueOn: string;
    longestDueOn: string;
    respondedOn: string | null;
    status: ClockStatus;
    workingDaysLeft: number | null;
    workingDaysOver: number | null;
    inWords: string;
    source: string;
    standard: {
      startOn: string;
      workingDays: number;
      dueOn: string;
      sentence: string;
      days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
    } | null;
    agreed: {
      startOn: string;
      workingDays: number;
      dueOn: string;
      sentence: string;
      days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
    } | null;
    longest: {
      startOn: string;
      workingDays: number;
      dueOn: string;
      sentence: string;
      days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
    } | null;
  } | null;
  extension: {
    reason: ExtensionReason;
    note: string | null;
    agreedDueOn: string;
    extendedOn: string;
    toldLate: boolean;
    extendedBy: string | null;
  } | null;
  answer: { respondedOn: string; finding: ComplaintFinding; summary: string; respondedBy: string | null } | null;
  history: Array<{ kind: ComplaintEventKind; actor: string | null; at: string; on: string }>;
};

export type ComplaintPageQueryVariables = Exact<{
  id: string | number;
}>;

export type ComplaintPageQuery = {
  complaint: {
    id: string;
    reference: string;
    version: number;
    procedure: ComplaintProcedure;
    procedureReason: string | null;
    receivedOn: string;
    groundsOn: string | null;
    sufficientInterestOn: string | null;
    oneYearWarning: string | null;
    fromWhom: FromWhom;
    complainantName: string | null;
    channel: RepresentationChannel;
    summary: string;
    wantedOutcome: string | null;
    advocacy: Advocacy;
    canAnswer: boolean;
    canExtend: boolean;
    extensionRefusal: string | null;
    child: { id: string; reference: string; name: string } | null;
    team: { id: string; name: string } | null;
    aboutUser: { id: string; name: string } | null;
    clock: {
      stageLabel: string;
      startedOn: string;
      standardDueOn: string;
      agreedDueOn: string | null;
      dueOn: string;
      longestDueOn: string;
      respondedOn: string | null;
      status: ClockStatus;
      workingDaysLeft: number | null;
      workingDaysOver: number | null;
      inWords: string;
      source: string;
      standard: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      agreed: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      longest: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
    } | null;
    extension: {
      reason: ExtensionReason;
      note: string | null;
      agreedDueOn: string;
      extendedOn: string;
      toldLate: boolean;
      extendedBy: string | null;
    } | null;
    answer: { respondedOn: string; finding: ComplaintFinding; summary: string; respondedBy: string | null } | null;
    history: Array<{ kind: ComplaintEventKind; actor: string | null; at: string; on: string }>;
  };
};

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;

export type RecordComplaintMutation = {
  recordComplaint: {
    id: string;
    reference: string;
    version: number;
    procedure: ComplaintProcedure;
    procedureReason: string | null;
    receivedOn: string;
    groundsOn: string | null;
    sufficientInterestOn: string | null;
    oneYearWarning: string | null;
    fromWhom: FromWhom;
    complainantName: string | null;
    channel: RepresentationChannel;
    summary: string;
    wantedOutcome: string | null;
    advocacy: Advocacy;
    canAnswer: boolean;
    canExtend: boolean;
    extensionRefusal: string | null;
    child: { id: string; reference: string; name: string } | null;
    team: { id: string; name: string } | null;
    aboutUser: { id: string; name: string } | null;
    clock: {
      stageLabel: string;
      startedOn: string;
      standardDueOn: string;
      agreedDueOn: string | null;
      dueOn: string;
      longestDueOn: string;
      respondedOn: string | null;
      status: ClockStatus;
      workingDaysLeft: number | null;
      workingDaysOver: number | null;
      inWords: string;
      source: string;
      standard: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      agreed: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      longest: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
    } | null;
    extension: {
      reason: ExtensionReason;
      note: string | null;
      agreedDueOn: string;
      extendedOn: string;
      toldLate: boolean;
      extendedBy: string | null;
    } | null;
    answer: { respondedOn: string; finding: ComplaintFinding; summary: string; respondedBy: string | null } | null;
    history: Array<{ kind: ComplaintEventKind; actor: string | null; at: string; on: string }>;
  };
};

export type AnswerComplaintMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;

export type AnswerComplaintMutation = {
  answerComplaint: {
    id: string;
    reference: string;
    version: number;
    procedure: ComplaintProcedure;
    procedureReason: string | null;
    receivedOn: string;
    groundsOn: string | null;
    sufficientInterestOn: string | null;
    oneYearWarning: string | null;
    fromWhom: FromWhom;
    complainantName: string | null;
    channel: RepresentationChannel;
    summary: string;
    wantedOutcome: string | null;
    advocacy: Advocacy;
    canAnswer: boolean;
    canExtend: boolean;
    extensionRefusal: string | null;
    child: { id: string; reference: string; name: string } | null;
    team: { id: string; name: string } | null;
    aboutUser: { id: string; name: string } | null;
    clock: {
      stageLabel: string;
      startedOn: string;
      standardDueOn: string;
      agreedDueOn: string | null;
      dueOn: string;
      longestDueOn: string;
      respondedOn: string | null;
      status: ClockStatus;
      workingDaysLeft: number | null;
      workingDaysOver: number | null;
      inWords: string;
      source: string;
      standard: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      agreed: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      longest: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
    } | null;
    extension: {
      reason: ExtensionReason;
      note: string | null;
      agreedDueOn: string;
      extendedOn: string;
      toldLate: boolean;
      extendedBy: string | null;
    } | null;
    answer: { respondedOn: string; finding: ComplaintFinding; summary: string; respondedBy: string | null } | null;
    history: Array<{ kind: ComplaintEventKind; actor: string | null; at: string; on: string }>;
  };
};

export type ExtendComplaintMutationVariables = Exact<{
  input: ExtendComplaintInput;
}>;

export type ExtendComplaintMutation = {
  extendComplaint: {
    id: string;
    reference: string;
    version: number;
    procedure: ComplaintProcedure;
    procedureReason: string | null;
    receivedOn: string;
    groundsOn: string | null;
    sufficientInterestOn: string | null;
    oneYearWarning: string | null;
    fromWhom: FromWhom;
    complainantName: string | null;
    channel: RepresentationChannel;
    summary: string;
    wantedOutcome: string | null;
    advocacy: Advocacy;
    canAnswer: boolean;
    canExtend: boolean;
    extensionRefusal: string | null;
    child: { id: string; reference: string; name: string } | null;
    team: { id: string; name: string } | null;
    aboutUser: { id: string; name: string } | null;
    clock: {
      stageLabel: string;
      startedOn: string;
      standardDueOn: string;
      agreedDueOn: string | null;
      dueOn: string;
      longestDueOn: string;
      respondedOn: string | null;
      status: ClockStatus;
      workingDaysLeft: number | null;
      workingDaysOver: number | null;
      inWords: string;
      source: string;
      standard: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      agreed: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
      longest: {
        startOn: string;
        workingDays: number;
        dueOn: string;
        sentence: string;
        days: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
      } | null;
    } | null;
    extension: {
      reason: ExtensionReason;
      note: string | null;
      agreedDueOn: string;
      extendedOn: string;
      toldLate: boolean;
      extendedBy: string | null;
    } | null;
    answer: { respondedOn: string; finding: ComplaintFinding; summary: string; respondedBy: string | null } | null;
    history: Array<{ kind: ComplaintEventKind; actor: string | null; at: string; on: string }>;
  };
};

export type ComplaintOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type ComplaintOptionsQuery = {
  complaintOptions: {
    teams: Array<{ id: string; name: string; service: string | null }>;
    staff: Array<{ id: string; name: string; role: string; team: string | null; hasLeft: boolean }>;
  };
};

export type CaseChildQueryVariables = Exact<{
  reference: string;
}>;

export type CaseChildQuery = { caseChild: { id: string; reference: string; name: string } | null };

export type ComplaintsByQuarterQueryVariables = Exact<{ [key: string]: never }>;

export type ComplaintsByQuarterQuery = {
  complaintsByQuarter: Array<{
    key: string;
    label: string;
    asAt: string;
    inStandard: number | null;
    inAgreed: number | null;
    late: number | null;
    open: number | null;
    inTime: number | null;
    inStandardRate: number | null;
    inTimeRate: number | null;
    total: number | null;
    suppressed: boolean;
  }>;
};

export type OverdueComplaintsQueryVariables = Exact<{ [key: string]: never }>;

export type OverdueComplaintsQuery = {
  overdueComplaints: Array<{
    stageLabel: string;
    dueOn: string;
    inWords: string;
    team: string | null;
    service: string | null;
  }>;
};

export type ComplimentLineFragment = {
  id: string;
  reference: string;
  receivedOn: string;
  fromWhom: FromWhom;
  fromName: string | null;
  summary: string;
  channel: RepresentationChannel | null;
  recordedBy: string | null;
  child: { id: string; reference: string; name: string } | null;
  praisedUser: { id: string; name: string } | null;
  team: { id: string; name: string } | null;
};

export type ComplimentsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ComplimentsQuery = {
  compliments: {
    edges: Array<{
      node: {
        id: string;
        reference: string;
        receivedOn: string;
        fromWhom: FromWhom;
        fromName: string | null;
        summary: string;
        channel: RepresentationChannel | null;
        recordedBy: string | null;
        child: { id: string; reference: string; name: string } | null;
        praisedUser: { id: string; name: string } | null;
        team: { id: string; name: string } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecordComplimentMutationVariables = Exact<{
  input: RecordComplimentInput;
}>;

export type RecordComplimentMutation = {
  recordCompliment: {
    id: string;
    reference: string;
    receivedOn: string;
    fromWhom: FromWhom;
    fromName: string | null;
    summary: string;
    channel: RepresentationChannel | null;
    recordedBy: string | null;
    child: { id: string; reference: string; name: string } | null;
    praisedUser: { id: string; name: string } | null;
    team: { id: string; name: string } | null;
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

export const CardFaceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CardFaceFragment, unknown>;
export const ActionPagePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActionPagePartsFragment, unknown>;
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
export const ComplaintLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComplaintLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListedComplaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintLineFragment, unknown>;
export const SumFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SumFragment, unknown>;
export const WholeComplaintFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WholeComplaint' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Complaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedureReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groundsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficientInterestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oneYearWarning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wantedOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'aboutUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longestDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'longest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WholeComplaintFragment, unknown>;
export const ComplimentLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComplimentLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compliment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'praisedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplimentLineFragment, unknown>;
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
export const PlansDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Plans' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const PlanBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'board' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'planId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wipLimit' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanBoardQuery, PlanBoardQueryVariables>;
export const ActionPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ActionPage' },
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
            name: { kind: 'Name', value: 'action' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionPageParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActionPageQuery, ActionPageQueryVariables>;
export const LastMoveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LastMove' },
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
            name: { kind: 'Name', value: 'action' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
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
} as unknown as DocumentNode<LastMoveQuery, LastMoveQueryVariables>;
export const MoveActionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveAction' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveActionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveAction' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveActionMutation, MoveActionMutationVariables>;
export const AddEvidenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddEvidence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddEvidenceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addEvidence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionPageParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const ExplainBlockDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExplainBlock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExplainBlockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explainBlock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExplainBlockMutation, ExplainBlockMutationVariables>;
export const BoardChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'BoardChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'planId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardChangedSubscription, BoardChangedSubscriptionVariables>;
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
                            { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
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
export const ComplaintsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Complaints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintFilter' } } },
        },
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
            name: { kind: 'Name', value: 'complaints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComplaintLine' } }],
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'all' } },
                    ],
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
      name: { kind: 'Name', value: 'ComplaintLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListedComplaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'team' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintPage' },
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
            name: { kind: 'Name', value: 'complaint' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WholeComplaint' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WholeComplaint' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Complaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedureReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groundsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficientInterestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oneYearWarning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wantedOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'aboutUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longestDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'longest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintPageQuery, ComplaintPageQueryVariables>;
export const RecordComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordComplaint' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WholeComplaint' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WholeComplaint' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Complaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedureReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groundsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficientInterestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oneYearWarning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wantedOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'aboutUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longestDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'longest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const AnswerComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerComplaint' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WholeComplaint' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WholeComplaint' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Complaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedureReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groundsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficientInterestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oneYearWarning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wantedOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'aboutUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longestDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'longest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const ExtendComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExtendComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExtendComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extendComplaint' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WholeComplaint' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ClockExplanation' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'startOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'workingDays' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'days' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WholeComplaint' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Complaint' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'procedureReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'groundsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sufficientInterestOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'oneYearWarning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complainantName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wantedOutcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacy' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'aboutUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clock' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standardDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'longestDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'workingDaysOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreed' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'longest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extension' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agreedDueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'extendedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'respondedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'respondedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExtendComplaintMutation, ExtendComplaintMutationVariables>;
export const ComplaintOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintOptions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'complaintOptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'teams' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'service' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'staff' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hasLeft' } },
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
} as unknown as DocumentNode<ComplaintOptionsQuery, ComplaintOptionsQueryVariables>;
export const CaseChildDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CaseChild' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reference' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'caseChild' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reference' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reference' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseChildQuery, CaseChildQueryVariables>;
export const ComplaintsByQuarterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintsByQuarter' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'complaintsByQuarter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inStandard' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inAgreed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'late' } },
                { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inStandardRate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintsByQuarterQuery, ComplaintsByQuarterQueryVariables>;
export const OverdueComplaintsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OverdueComplaints' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'overdueComplaints' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                { kind: 'Field', name: { kind: 'Name', value: 'service' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverdueComplaintsQuery, OverdueComplaintsQueryVariables>;
export const ComplimentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Compliments' },
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
            name: { kind: 'Name', value: 'compliments' },
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComplimentLine' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComplimentLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compliment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'praisedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplimentsQuery, ComplimentsQueryVariables>;
export const RecordComplimentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordCompliment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordComplimentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordCompliment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ComplimentLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ComplimentLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Compliment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'praisedUser' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'team' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordComplimentMutation, RecordComplimentMutationVariables>;
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
