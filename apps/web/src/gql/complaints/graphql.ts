/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether an advocate was offered */
export type Advocacy = 'NOT_APPLICABLE' | 'NOT_OFFERED' | 'OFFERED_ACCEPTED' | 'OFFERED_DECLINED';

export type AnswerComplaintInput = {
  /** More time of which the person was told before the answer, where that is not on the record yet */
  extension: ToldExtensionInput | null | undefined;
  /** Required */
  finding: ComplaintFinding | null | undefined;
  id: string | number;
  /** What changes because of it */
  learningChange: string | null | undefined;
  /** What was learnt, in words that point to nobody */
  learnt: string | null | undefined;
  respondedOn: string;
  /** What the person was told */
  responseSummary: string;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type ClockDayKind = 'BANK_HOLIDAY' | 'SATURDAY' | 'START' | 'SUNDAY' | 'WORKING_DAY';

export type ClockStatus = 'MET' | 'MISSED' | 'OVERDUE' | 'RUNNING' | 'STOPPED';

/** How a complaint ended without an answer */
export type ComplaintEnd = 'NOT_FOR_PROCEDURE' | 'REMEDIED' | 'WITHDRAWN';

export type ComplaintEventKind = 'ANSWERED' | 'CORRECTED' | 'ENDED' | 'EXTENDED' | 'LEARNT' | 'RECORDED';

/** OPEN has the overdue ones with it; what is handled somewhere else, or ended without an answer, is in ALL alone */
export type ComplaintFilter = 'ALL' | 'ANSWERED' | 'OPEN' | 'OVERDUE';

export type ComplaintFinding = 'NOT_UPHELD' | 'NO_FINDING' | 'PARTLY_UPHELD' | 'UPHELD';

export type ComplaintProcedure = 'CHILDREN_ACT_1989' | 'CORPORATE' | 'OTHER';

export type ComplaintStage = 'STAGE_1' | 'STAGE_2' | 'STAGE_3';

/** As it should read: what is left empty is emptied */
export type CorrectComplaintInput = {
  /** The member of staff that it is about */
  aboutUserId: string | number | null | undefined;
  /** When the person was told that it had arrived */
  acknowledgedOn: string | null | undefined;
  /** Required where a child or care leaver complains */
  advocacy: Advocacy | null | undefined;
  /** When an advocate was offered */
  advocacyOfferedOn: string | null | undefined;
  /** Who advocates, where they would like one */
  advocacyProvider: string | null | undefined;
  /** The reference of the child that it concerns */
  childReference: string | null | undefined;
  /** Required */
  fromWhom: FromWhom | null | undefined;
  id: string | number;
  /** The team that it concerns; where that is emptied, or the child is another one, the child’s team when empty */
  orgUnitId: string | number | null | undefined;
  /** The children’s statutory procedure when empty */
  procedure: ComplaintProcedure | null | undefined;
  procedureReason: string | null | undefined;
  /** Why it is changed; kept with what it said before */
  reason: string;
  /** When it was decided that they have sufficient interest */
  sufficientInterestOn: string | null | undefined;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type EndComplaintInput = {
  /** Required */
  endKind: ComplaintEnd | null | undefined;
  /** Required: why, or what was put right */
  endReason: string | null | undefined;
  /** Whose word it is; required unless it is not for this procedure */
  endSaidBy: string | null | undefined;
  endedOn: string;
  id: string | number;
  /** What changes because of it */
  learningChange: string | null | undefined;
  /** What was learnt, in words that point to nobody */
  learnt: string | null | undefined;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type ExtendComplaintInput = {
  /** The longest time allowed when empty */
  agreedDueOn: string | null | undefined;
  /** When the person was told; today when empty */
  extendedOn: string | null | undefined;
  id: string | number;
  note: string | null | undefined;
  /** Required */
  reason: ExtensionReason | null | undefined;
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

export type RecordComplaintInput = {
  /** The member of staff that it is about */
  aboutUserId: string | number | null | undefined;
  /** When the person was told that it had arrived */
  acknowledgedOn: string | null | undefined;
  /** Required where a child or care leaver complains */
  advocacy: Advocacy | null | undefined;
  /** When an advocate was offered */
  advocacyOfferedOn: string | null | undefined;
  /** Who advocates, where they would like one */
  advocacyProvider: string | null | undefined;
  /** Required */
  channel: RepresentationChannel | null | undefined;
  /** The reference of the child that it concerns */
  childReference: string | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number | null | undefined;
  complainantName: string | null | undefined;
  /** Required */
  fromWhom: FromWhom | null | undefined;
  /** When what it is about happened */
  groundsOn: string | null | undefined;
  /** The team that it concerns; the child’s team when empty */
  orgUnitId: string | number | null | undefined;
  /** The children’s statutory procedure when empty */
  procedure: ComplaintProcedure | null | undefined;
  procedureReason: string | null | undefined;
  receivedOn: string;
  /** When it was decided that they have sufficient interest */
  sufficientInterestOn: string | null | undefined;
  summary: string;
  wantedOutcome: string | null | undefined;
};

export type RecordComplimentInput = {
  channel: RepresentationChannel | null | undefined;
  /** The reference of the child that it concerns */
  childReference: string | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number | null | undefined;
  complainantName: string | null | undefined;
  /** Required */
  fromWhom: FromWhom | null | undefined;
  /** Whether it stands on that child’s file, for whoever may open it; empty where nobody was asked */
  onChildFile: boolean | null | undefined;
  /** The team that it is for */
  orgUnitId: string | number | null | undefined;
  /** The member of staff that it is for */
  praisedUserId: string | number | null | undefined;
  receivedOn: string;
  /** What they said */
  summary: string;
  /** What the thanks are for; empty where it is not said */
  thanksFor: ThanksFor | null | undefined;
};

export type RecordLearningInput = {
  id: string | number;
  /** What changes because of it */
  learningChange: string | null | undefined;
  /** In words that point to nobody: quality assurance reads them */
  learnt: string;
  /** As it was last seen; an old one answers CONFLICT */
  version: number;
};

export type RepresentationChannel = 'EMAIL' | 'IN_PERSON' | 'LETTER' | 'PHONE' | 'THROUGH_ADVOCATE' | 'WEB_FORM';

export type RepresentationKind = 'COMPLAINT' | 'COMPLIMENT';

export type ShareComplaintInput = {
  /** They are to know although it is about them */
  althoughAboutThem: boolean;
  /** The complaint */
  id: string | number;
  /** The practitioner who is told that it exists */
  userId: string | number;
};

export type SplitDimension = 'AGE_BAND' | 'ETHNICITY' | 'FROM_WHOM' | 'SEND' | 'SEX' | 'TEAM' | 'THANKS_FOR';

export type TakeBackShareInput = {
  /** The complaint */
  id: string | number;
  shareId: string | number;
};

/** What a compliment gives thanks for */
export type ThanksFor =
  | 'BEYOND_DUTY'
  | 'COMMUNICATION'
  | 'LISTENING'
  | 'MEETING'
  | 'OTHER'
  | 'PIECE_OF_WORK'
  | 'SUPPORT';

/** More time of which the person was told */
export type ToldExtensionInput = {
  /** The longest time allowed when empty */
  agreedDueOn: string | null | undefined;
  /** When the person was told; today when empty */
  extendedOn: string | null | undefined;
  note: string | null | undefined;
  /** Required */
  reason: ExtensionReason | null | undefined;
};

export type ComplaintLineFragment = {
  id: string;
  reference: string;
  fromWhom: FromWhom;
  complainantName: string | null;
  summary: string;
  team: string | null;
  finding: ComplaintFinding | null;
  endKind: ComplaintEnd | null;
  endedOn: string | null;
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
  search: string | null | undefined;
  first: number | null | undefined;
  after: string | null | undefined;
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
        endKind: ComplaintEnd | null;
        endedOn: string | null;
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
  advocacyOfferedOn: string | null;
  advocacyProvider: string | null;
  acknowledgedOn: string | null;
  canAnswer: boolean;
  canExtend: boolean;
  canCorrect: boolean;
  canEnd: boolean;
  canRecordLearning: boolean;
  extensionRefusal: string | null;
  acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
    over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
  ending: { kind: ComplaintEnd; endedOn: string; reason: string; saidBy: string | null; endedBy: string | null } | null;
  learning: { learnt: string; change: string | null } | null;
  history: Array<{
    kind: ComplaintEventKind;
    actor: string | null;
    at: string;
    on: string;
    reason: string | null;
    changes: Array<{ label: string; from: string | null; to: string | null }>;
  }>;
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
  };
};

export type CorrectComplaintMutationVariables = Exact<{
  input: CorrectComplaintInput;
}>;

export type CorrectComplaintMutation = {
  correctComplaint: {
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
  };
};

export type EndComplaintMutationVariables = Exact<{
  input: EndComplaintInput;
}>;

export type EndComplaintMutation = {
  endComplaint: {
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
  };
};

export type RecordLearningMutationVariables = Exact<{
  input: RecordLearningInput;
}>;

export type RecordLearningMutation = {
  recordLearning: {
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
    advocacyOfferedOn: string | null;
    advocacyProvider: string | null;
    acknowledgedOn: string | null;
    canAnswer: boolean;
    canExtend: boolean;
    canCorrect: boolean;
    canEnd: boolean;
    canRecordLearning: boolean;
    extensionRefusal: string | null;
    acknowledgement: { dueOn: string; acknowledgedOn: string | null } | null;
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
      over: Array<{ on: string; kind: ClockDayKind; workingDay: number | null; name: string | null }>;
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
    ending: {
      kind: ComplaintEnd;
      endedOn: string;
      reason: string;
      saidBy: string | null;
      endedBy: string | null;
    } | null;
    learning: { learnt: string; change: string | null } | null;
    history: Array<{
      kind: ComplaintEventKind;
      actor: string | null;
      at: string;
      on: string;
      reason: string | null;
      changes: Array<{ label: string; from: string | null; to: string | null }>;
    }>;
  };
};

export type WhoKnowsFragment = {
  shares: Array<{
    id: string;
    userId: string;
    name: string | null;
    althoughAboutThem: boolean;
    sharedOn: string;
    sharedBy: string | null;
    takenBackOn: string | null;
    takenBackBy: string | null;
  }>;
  confidants: Array<{ id: string; name: string; isAboutThem: boolean }>;
};

export type ComplaintSharingQueryVariables = Exact<{
  id: string | number;
}>;

export type ComplaintSharingQuery = {
  complaintSharing: {
    shares: Array<{
      id: string;
      userId: string;
      name: string | null;
      althoughAboutThem: boolean;
      sharedOn: string;
      sharedBy: string | null;
      takenBackOn: string | null;
      takenBackBy: string | null;
    }>;
    confidants: Array<{ id: string; name: string; isAboutThem: boolean }>;
  };
};

export type ShareComplaintMutationVariables = Exact<{
  input: ShareComplaintInput;
}>;

export type ShareComplaintMutation = {
  shareComplaint: {
    shares: Array<{
      id: string;
      userId: string;
      name: string | null;
      althoughAboutThem: boolean;
      sharedOn: string;
      sharedBy: string | null;
      takenBackOn: string | null;
      takenBackBy: string | null;
    }>;
    confidants: Array<{ id: string; name: string; isAboutThem: boolean }>;
  };
};

export type TakeBackShareMutationVariables = Exact<{
  input: TakeBackShareInput;
}>;

export type TakeBackShareMutation = {
  takeBackShare: {
    shares: Array<{
      id: string;
      userId: string;
      name: string | null;
      althoughAboutThem: boolean;
      sharedOn: string;
      sharedBy: string | null;
      takenBackOn: string | null;
      takenBackBy: string | null;
    }>;
    confidants: Array<{ id: string; name: string; isAboutThem: boolean }>;
  };
};

export type ComplaintNoticesQueryVariables = Exact<{
  childId: string | number | null | undefined;
}>;

export type ComplaintNoticesQuery = {
  complaintNotices: Array<{ id: string; childName: string | null; sharedOn: string; sharedBy: string | null }>;
};

export type ComplaintLearningQueryVariables = Exact<{ [key: string]: never }>;

export type ComplaintLearningQuery = {
  complaintLearning: Array<{
    id: string;
    stage: ComplaintStage | null;
    closedOn: string;
    finding: ComplaintFinding | null;
    endKind: ComplaintEnd | null;
    learnt: string | null;
    change: string | null;
  }>;
};

export type ComplaintOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type ComplaintOptionsQuery = {
  complaintOptions: {
    calendar: { from: string; through: string; days: Array<string> };
    teams: Array<{ id: string; name: string; service: string | null }>;
    staff: Array<{ id: string; name: string; role: string; team: string | null; hasLeft: boolean }>;
  };
};

export type CaseChildQueryVariables = Exact<{
  reference: string;
  reason: string;
}>;

export type CaseChildQuery = { caseChild: { id: string; reference: string; name: string } | null };

export type StageFiguresFragment = {
  inStandard: number;
  inAgreed: number;
  late: number;
  overdue: number;
  open: number;
  withdrawn: number;
  remedied: number;
  notForProcedure: number;
  total: number;
  inTime: number;
  due: number;
  inTimeRate: number | null;
  inStandardRate: number | null;
};

export type ComplaintsByQuarterQueryVariables = Exact<{ [key: string]: never }>;

export type ComplaintsByQuarterQuery = {
  complaintsByQuarter: Array<{
    key: string;
    label: string;
    stage: ComplaintStage;
    stageLabel: string;
    yearLabel: string;
    asAt: string | null;
    releasedAsAt: string | null;
    releasesOn: string | null;
    counts: {
      inStandard: number;
      inAgreed: number;
      late: number;
      overdue: number;
      open: number;
      withdrawn: number;
      remedied: number;
      notForProcedure: number;
      total: number;
      inTime: number;
      due: number;
      inTimeRate: number | null;
      inStandardRate: number | null;
    } | null;
    year: {
      inStandard: number;
      inAgreed: number;
      late: number;
      overdue: number;
      open: number;
      withdrawn: number;
      remedied: number;
      notForProcedure: number;
      total: number;
      inTime: number;
      due: number;
      inTimeRate: number | null;
      inStandardRate: number | null;
    } | null;
  }>;
};

export type ComplimentsByQuarterQueryVariables = Exact<{ [key: string]: never }>;

export type ComplimentsByQuarterQuery = {
  complimentsByQuarter: Array<{
    key: string;
    label: string;
    received: number | null;
    yearLabel: string;
    year: number | null;
    asAt: string | null;
    releasedAsAt: string | null;
    releasesOn: string | null;
  }>;
};

export type RepresentationSplitsQueryVariables = Exact<{
  kind: RepresentationKind;
}>;

export type RepresentationSplitsQuery = {
  representationSplits: Array<{
    key: string;
    label: string;
    from: string;
    to: string;
    total: number | null;
    asAt: string | null;
    releasesOn: string | null;
    suppressed: boolean;
    smallUpTo: number | null;
    splits: Array<{
      dimension: SplitDimension;
      label: string;
      parts: Array<{ key: string; label: string; count: number | null }>;
    }>;
  }>;
};

export type OverdueComplaintsQueryVariables = Exact<{ [key: string]: never }>;

export type OverdueComplaintsQuery = {
  overdueComplaints: Array<{
    stage: ComplaintStage;
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
  thanksFor: ThanksFor | null;
  channel: RepresentationChannel | null;
  onChildFile: boolean | null;
  recordedBy: string | null;
  child: { id: string; reference: string; name: string } | null;
  praisedUser: { id: string; name: string } | null;
  team: { id: string; name: string } | null;
};

export type ComplimentsQueryVariables = Exact<{
  search: string | null | undefined;
  first: number | null | undefined;
  after: string | null | undefined;
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
        thanksFor: ThanksFor | null;
        channel: RepresentationChannel | null;
        onChildFile: boolean | null;
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
    thanksFor: ThanksFor | null;
    channel: RepresentationChannel | null;
    onChildFile: boolean | null;
    recordedBy: string | null;
    child: { id: string; reference: string; name: string } | null;
    praisedUser: { id: string; name: string } | null;
    team: { id: string; name: string } | null;
  };
};

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
          { kind: 'Field', name: { kind: 'Name', value: 'endKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
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
export const WhoKnowsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WhoKnows' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintSharing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shares' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'althoughAboutThem' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confidants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isAboutThem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhoKnowsFragment, unknown>;
export const StageFiguresFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StageFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'inStandard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inAgreed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'remedied' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notForProcedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'due' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inStandardRate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StageFiguresFragment, unknown>;
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
          { kind: 'Field', name: { kind: 'Name', value: 'thanksFor' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'onChildFile' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'endKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExtendComplaintMutation, ExtendComplaintMutationVariables>;
export const CorrectComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctComplaint' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectComplaintMutation, CorrectComplaintMutationVariables>;
export const EndComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endComplaint' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndComplaintMutation, EndComplaintMutationVariables>;
export const RecordLearningDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordLearning' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordLearningInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordLearning' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyOfferedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'advocacyProvider' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acknowledgement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acknowledgedOn' } },
              ],
            },
          },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'over' },
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
            name: { kind: 'Name', value: 'ending' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'saidBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endedBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'learning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'canAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canExtend' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canCorrect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canRecordLearning' } },
          { kind: 'Field', name: { kind: 'Name', value: 'extensionRefusal' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordLearningMutation, RecordLearningMutationVariables>;
export const ComplaintSharingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintSharing' },
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
            name: { kind: 'Name', value: 'complaintSharing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WhoKnows' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WhoKnows' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintSharing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shares' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'althoughAboutThem' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confidants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isAboutThem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintSharingQuery, ComplaintSharingQueryVariables>;
export const ShareComplaintDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShareComplaint' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ShareComplaintInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shareComplaint' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WhoKnows' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WhoKnows' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintSharing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shares' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'althoughAboutThem' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confidants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isAboutThem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShareComplaintMutation, ShareComplaintMutationVariables>;
export const TakeBackShareDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackShare' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TakeBackShareInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackShare' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WhoKnows' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WhoKnows' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintSharing' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'shares' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'althoughAboutThem' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackBy' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confidants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isAboutThem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeBackShareMutation, TakeBackShareMutationVariables>;
export const ComplaintNoticesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintNotices' },
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
            name: { kind: 'Name', value: 'complaintNotices' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sharedBy' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintNoticesQuery, ComplaintNoticesQueryVariables>;
export const ComplaintLearningDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplaintLearning' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'complaintLearning' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'learnt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'change' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintLearningQuery, ComplaintLearningQueryVariables>;
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
                  name: { kind: 'Name', value: 'calendar' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'through' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                    ],
                  },
                },
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
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'reason' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'reason' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stageLabel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StageFigures' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'yearLabel' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'year' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StageFigures' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasedAsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasesOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StageFigures' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ComplaintFigures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'inStandard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inAgreed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'open' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'remedied' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notForProcedure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'total' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'due' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inTimeRate' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inStandardRate' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplaintsByQuarterQuery, ComplaintsByQuarterQueryVariables>;
export const ComplimentsByQuarterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ComplimentsByQuarter' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'complimentsByQuarter' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'received' } },
                { kind: 'Field', name: { kind: 'Name', value: 'yearLabel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasedAsAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasesOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ComplimentsByQuarterQuery, ComplimentsByQuarterQueryVariables>;
export const RepresentationSplitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RepresentationSplits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RepresentationKind' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'representationSplits' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasesOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suppressed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'smallUpTo' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'splits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'dimension' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
} as unknown as DocumentNode<RepresentationSplitsQuery, RepresentationSplitsQueryVariables>;
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
                { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'thanksFor' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'onChildFile' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'thanksFor' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'onChildFile' } },
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
