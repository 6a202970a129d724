/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Other words that the same decision is to answer */
export type AlsoAnsweredInput = {
  /** The tellings that they stand in */
  feedbackIds: Array<string | number>;
};

export type AnswerConsentInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** For each use that was asked about: yes or no, and who decided */
  consents: Array<ConsentInput>;
  /** Whose words are asked about */
  feedbackId: string | number;
  /** How many answers there were when it was last seen; an old number is CONFLICT */
  version: number;
};

/** Why one decision may answer other words too */
export type AnswerNearness = 'OCCASION' | 'SAME_CHILD' | 'SIBLING' | 'THEME';

export type AskPartnerInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  feedbackId: string | number;
  /** One of `partnersToAsk` */
  partnerId: string | number;
  question: string;
  /** Whether they read what was said as well */
  showsWords: boolean;
  statementId: string | number;
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

/** Where on its way back something stands */
export type ChainPlace = 'ENDED' | 'TO_DECIDE' | 'TO_TELL';

/** How far words have come on their way back */
export type ChainState =
  | 'ANSWERED'
  | 'ASKED_NOT'
  | 'COULD_NOT'
  | 'DECIDED'
  | 'DONE_UNTOLD'
  | 'NOT_ASKED'
  | 'TOLD'
  | 'UNDECIDED'
  | 'UNREACHED'
  | 'WITHDRAWN';

/** What a child waits for */
export type ChildNeed = 'OVERDUE' | 'SILENT' | 'WAITING';

/** Who decided */
export type ConsentBasis = 'COMPETENT_CHILD' | 'EACH_MEMBER' | 'PARENTAL_RESPONSIBILITY' | 'SPEAKER';

export type ConsentInput = {
  basis: ConsentBasis | null | undefined;
  /** Null: not asked, which is not no */
  given: boolean | null | undefined;
  /** Who agreed, where it was not the child */
  givenBy: string | null | undefined;
  /** What they are to the child */
  holder: ResponsibilityHolder | null | undefined;
  /** How the worker knows that the child understands */
  reason: string | null | undefined;
  use: ConsentUse;
};

/** Whether an answer stands today */
export type ConsentStanding = 'ASK_AGAIN' | 'NO' | 'NOT_ASKED' | 'TAKEN_BACK' | 'YES';

export type ConsentUse = 'QUOTE_IN_PUBLIC' | 'SERVICE_REPORT' | 'TRAINING';

/** How far something that was decided has come */
export type DoingState = 'SHOWN' | 'UNDER_WAY' | 'UNSHOWN';

export type FinishTaskInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Absent: today */
  doneOn: string | null | undefined;
  /** Words that it is about */
  feedbackId: string | number;
  taskId: string | number;
  /** As it was seen. Where something happened since: CONFLICT */
  version: number;
  /** What was done: this goes back to whoever spoke */
  whatWasDone: string;
};

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

/** A new card of the board: whoever reads the board reads its title */
export type NewActionInput = {
  dueOn: string;
  /** Who leads it */
  leadId: string | number;
  objectiveId: string | number;
  title: string;
};

export type NotAscertainedReason =
  | 'ASLEEP_OR_UNWELL'
  | 'COMMUNICATION_SUPPORT_MISSING'
  | 'DID_NOT_WANT_TO'
  | 'MISSING'
  | 'NOT_ASKED'
  | 'NOT_FREE_TO_TALK'
  | 'NOT_LET_IN'
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

/** What is done about what was said */
export type Outcome = 'CANNOT' | 'CHANGED' | 'NOT_CHANGED' | 'PARTLY';

export type PartnerKind = 'CASE_AUDIT' | 'COMMISSIONED' | 'COURT_OR_LEGAL' | 'FOSTERING' | 'INFORMAL' | 'RESIDENTIAL';

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

export type PromiseActionInput = {
  /** A card of the board that it joins */
  actionId: string | number | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Where another decision stands by now: CONFLICT */
  decisionId: string | number;
  /** Words that it answers */
  feedbackId: string | number;
  newAction: NewActionInput | null | undefined;
  task: TaskInput | null | undefined;
};

/** How far the reader reaches a child */
export type Reach = 'NAME' | 'NEEDS_PURPOSE' | 'NONE' | 'RECORD';

export type ReadBack = 'NO' | 'NOT_POSSIBLE' | 'YES';

export type RecordDecisionInput = {
  /** A card of the board that it joins */
  actionId: string | number | null | undefined;
  /** Something will be done about it; with what is named below, always */
  actionPromised: boolean | null | undefined;
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Why it is another one, where it takes the place of one */
  correction: string | null | undefined;
  /** Who decided, where it was not the sender */
  decidedBy: string | null | undefined;
  /** Absent: today */
  decidedOn: string | null | undefined;
  /** What was under way by the decision before is not carried on. Absent: it is */
  dropActions: boolean | null | undefined;
  /** Whose words are answered */
  feedbackIds: Array<string | number>;
  /** A card that it puts on the board */
  newAction: NewActionInput | null | undefined;
  outcome: Outcome;
  /** In words that can be read to whoever said it */
  reason: string;
  /** The decision that it takes the place of. Where another one stands by now: CONFLICT */
  replaces: string | number | null | undefined;
  /** Which of their statements; absent: all that were said */
  statementIds: Array<string | number> | null | undefined;
  /** A task that it gives somebody */
  task: TaskInput | null | undefined;
  /** What weight the words had beside everything else */
  weight: Weight | null | undefined;
};

export type RecordTellingBackInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** What was told. Where another decision stands by now: CONFLICT */
  decisionId: string | number;
  /** To whose words it is the answer: whoever spoke there is told */
  feedbackId: string | number;
  /** How they were told: a CaptureMethod by which one can tell */
  means: string | null | undefined;
  /** A parent or carer who was told instead, where they could not be */
  othersTold: string | null | undefined;
  /** What they said to it: feedback again, with a chain of its own */
  reaction: string | null | undefined;
  /** Why they could not be told */
  reason: string | null | undefined;
  /** Absent: they were told */
  result: TellingResult | null | undefined;
  /** It is still not right: they wait for an answer to what they said to it */
  stillNotRight: boolean | null | undefined;
  /** Who told them, where it was not the sender: somebody who reads these words */
  toldById: string | number | null | undefined;
  /** When they were told, or somebody tried */
  toldOn: string;
  /** The words in their language, written by hand */
  translation: string | null | undefined;
  /** Which language that is, as a tag */
  translationLanguage: string | null | undefined;
  /** When somebody tries again, where they could not be told */
  tryAgainOn: string | null | undefined;
  /** In which they were told */
  words: string | null | undefined;
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

export type ReopenTaskInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  /** Words that it is about */
  feedbackId: string | number;
  taskId: string | number;
  /** As it was seen. Where something happened since: CONFLICT */
  version: number;
  /** Why does it still need doing? */
  why: string;
};

export type ResponsibilityHolder = 'COUNCIL' | 'GUARDIAN' | 'OTHER_PERSON' | 'PARENT';

export type SeenAlone = 'NO' | 'YES';

export type Source = 'OBSERVATION' | 'OWN_WORDS' | 'SECOND_HAND';

/** Who speaks. Only CHILD counts as heard */
export type SpeakerRole =
  | 'ADVOCATE'
  | 'CARER'
  | 'CHILD'
  | 'INDEPENDENT_VISITOR'
  | 'OTHER_FAMILY'
  | 'PARENT'
  | 'PARTNER';

export type StatementKind = 'OBSERVATION' | 'WISHES_AND_FEELINGS' | 'WORDS';

/** By which way it came in; who speaks is another question */
export type Stream = 'ADVOCACY_IV' | 'CIC_REVIEW' | 'CP_CONFERENCE' | 'DIRECT_WORK' | 'FAMILY' | 'PARTNER';

export type TakeBackWordsInput = {
  /** Made by the sender; the same one twice stores once */
  clientId: string | number;
  feedbackId: string | number;
  /** What they said about it */
  reason: string;
  /** Absent: all that nobody has decided about */
  statementIds: Array<string | number> | null | undefined;
  takenBackOn: string;
};

export type TaskEventKind = 'DONE' | 'REOPENED';

/** What one person does by a day */
export type TaskInput = {
  dueOn: string;
  /** Somebody who reads these words */
  ownerId: string | number;
  title: string;
};

/** How it ended when somebody went to tell */
export type TellingResult = 'ASKED_NOT' | 'COULD_NOT' | 'TOLD' | 'UNREACHED' | 'WITHDRAWN';

/** What a compliment gives thanks for */
export type ThanksFor =
  | 'BEYOND_DUTY'
  | 'COMMUNICATION'
  | 'LISTENING'
  | 'MEETING'
  | 'OTHER'
  | 'PIECE_OF_WORK'
  | 'SUPPORT';

export type ThemeArea = 'RECOVERY' | 'RELATIONSHIPS' | 'RESILIENCE' | 'RIGHTS';

export type TimelineFilter = 'ALL' | 'CHILD' | 'MEETINGS' | 'OTHERS' | 'WAITING';

export type TimelineKind = 'CONFERENCE' | 'FEEDBACK' | 'REVIEW';

/** What is looked for: each that is given narrows it further */
export type TimelineSearchInput = {
  /** Something that was said stands at this place */
  place: ChainPlace | null | undefined;
  /** Later than this day */
  since: string | null | undefined;
  /** The key of a theme that was chosen for it */
  theme: string | null | undefined;
  /** On this day or before */
  upTo: string | null | undefined;
  /** Words that all stand in what was said, seen, wished or thought about it; other forms of them too */
  words: string | null | undefined;
};

/** What weight the words had beside everything else */
export type Weight = 'DECIDED_IT' | 'LITTLE' | 'MUCH' | 'SOME';

export type PartnerQuestionsQueryVariables = Exact<{
  feedbackId: string | number;
  purpose: string | null | undefined;
}>;

export type PartnerQuestionsQuery = {
  partnerQuestions: Array<{
    id: string;
    statementId: string;
    partnerName: string;
    askedByName: string;
    askedOn: string;
    question: string;
    showsWords: boolean;
    repliedOn: string | null;
    reply: string | null;
    takenBackOn: string | null;
    waits: boolean;
  }>;
};

export type PartnersToAskQueryVariables = Exact<{
  feedbackId: string | number;
  statementId: string | number;
}>;

export type PartnersToAskQuery = { partnersToAsk: Array<{ id: string; name: string; kind: string }> };

export type AskPartnerMutationVariables = Exact<{
  input: AskPartnerInput;
}>;

export type AskPartnerMutation = { askPartner: { id: string } };

export type TakeBackQuestionMutationVariables = Exact<{
  feedbackId: string | number;
  questionId: string | number;
}>;

export type TakeBackQuestionMutation = {
  takeBackQuestion: {
    id: string;
    takenBackOn: string | null;
    waits: boolean;
    repliedOn: string | null;
    reply: string | null;
  };
};

export type NameOfChildFragment = { name: string };

export type ListedFragment = {
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
  lastHeardBy: Source | null;
  daysSinceHeard: number | null;
  waitingAnswers: number;
  nextAnswerBy: string | null;
};

export type CaseloadQueryVariables = Exact<{
  need: ChildNeed | null | undefined;
  workerId: string | number | null | undefined;
  onlyOwn: boolean | null | undefined;
  first: number | null | undefined;
  after: string | null | undefined;
}>;

export type CaseloadQuery = {
  caseload: {
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
        lastHeardBy: Source | null;
        daysSinceHeard: number | null;
        waitingAnswers: number;
        nextAnswerBy: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  caseloadSummary: {
    ofOwn: boolean;
    children: number;
    silent: number;
    waiting: number;
    overdue: number;
    workers: Array<{ id: string; name: string; children: number; silent: number; waiting: number; overdue: number }>;
  } | null;
};

export type MyChildrenQueryVariables = Exact<{
  search: string | null | undefined;
  first: number | null | undefined;
  after: string | null | undefined;
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
        lastHeardBy: Source | null;
        daysSinceHeard: number | null;
        waitingAnswers: number;
        nextAnswerBy: string | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AskableFragment = {
  id: string;
  givenOn: string;
  language: string;
  source: Source;
  speakerRole: SpeakerRole | null;
  words: string | null;
  observation: string | null;
  wishesAndFeelings: string | null;
  consentVersion: number;
  consents: Array<{
    use: ConsentUse;
    given: boolean | null;
    standing: ConsentStanding;
    basis: ConsentBasis | null;
    givenBy: string | null;
    holder: ResponsibilityHolder | null;
    reason: string | null;
    askedOn: string;
    judgedByName: string;
    earlier: Array<{
      given: boolean | null;
      basis: ConsentBasis | null;
      givenBy: string | null;
      holder: ResponsibilityHolder | null;
      reason: string | null;
      askedOn: string;
      judgedByName: string;
    }>;
  }>;
};

export type DecidedFragment = {
  id: string;
  outcome: Outcome;
  weight: Weight | null;
  reason: string;
  decidedOn: string;
  decidedByName: string;
  recordedByName: string;
  correction: string | null;
};

export type DoingFragment = {
  id: string;
  actionId: string | null;
  taskId: string | null;
  no: string | null;
  title: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  columnKey: BoardColumnKey | null;
  promisedByName: string | null;
  promisedOn: string;
  state: DoingState;
  doneOn: string | null;
  shown: string | null;
  shownByName: string | null;
  shownOn: string | null;
  excuse: string | null;
  excuseByName: string | null;
  excuseOn: string | null;
  version: number;
  history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
};

export type ChainedFragment = {
  id: string;
  givenOn: string;
  language: string;
  speakerRole: SpeakerRole | null;
  words: string | null;
  observation: string | null;
  wishesAndFeelings: string | null;
  withheldFrom: Array<string>;
  doNotTell: string | null;
  mayAnswer: boolean;
  waiting: boolean;
  answerBy: string | null;
  answerOwnerName: string | null;
  reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
  chains: Array<{
    statementId: string;
    kind: StatementKind;
    state: ChainState;
    takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
    decision: {
      actionPromised: boolean;
      id: string;
      outcome: Outcome;
      weight: Weight | null;
      reason: string;
      decidedOn: string;
      decidedByName: string;
      recordedByName: string;
      correction: string | null;
      actions: Array<{
        id: string;
        actionId: string | null;
        taskId: string | null;
        no: string | null;
        title: string;
        ownerId: string | null;
        ownerName: string | null;
        dueOn: string | null;
        columnKey: BoardColumnKey | null;
        promisedByName: string | null;
        promisedOn: string;
        state: DoingState;
        doneOn: string | null;
        shown: string | null;
        shownByName: string | null;
        shownOn: string | null;
        excuse: string | null;
        excuseByName: string | null;
        excuseOn: string | null;
        version: number;
        history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
      }>;
      tellings: Array<{
        id: string;
        result: TellingResult;
        toldOn: string;
        toldByName: string;
        means: string | null;
        words: string | null;
        reason: string | null;
        tryAgainOn: string | null;
        writtenByName: string | null;
        othersTold: string | null;
        translation: string | null;
        translationLanguage: string | null;
        reaction: string | null;
        reactionFeedbackId: string | null;
        stillNotRight: boolean;
        reactionWaits: boolean;
        reactionAnswerBy: string | null;
      }>;
    } | null;
    earlier: Array<{
      id: string;
      outcome: Outcome;
      weight: Weight | null;
      reason: string;
      decidedOn: string;
      decidedByName: string;
      recordedByName: string;
      correction: string | null;
    }>;
  }>;
};

export type ToldFragment = {
  id: string;
  reference: string;
  givenOn: string;
  receivedAt: string;
  ageThen: number | null;
  stream: Stream;
  partnerKind: PartnerKind | null;
  occasion: Occasion | null;
  captureMethod: CaptureMethod | null;
  language: string;
  interpreterUsed: boolean;
  source: Source;
  relayedBy: string | null;
  speakerRole: SpeakerRole | null;
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
  consentVersion: number;
  present: Array<{ who: Present; detail: string | null }>;
  interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
  themes: Array<{ key: string; label: string; area: ThemeArea }>;
  consents: Array<{
    use: ConsentUse;
    given: boolean | null;
    standing: ConsentStanding;
    basis: ConsentBasis | null;
    givenBy: string | null;
    holder: ResponsibilityHolder | null;
    reason: string | null;
    askedOn: string;
    judgedByName: string;
    earlier: Array<{
      given: boolean | null;
      basis: ConsentBasis | null;
      givenBy: string | null;
      holder: ResponsibilityHolder | null;
      reason: string | null;
      askedOn: string;
      judgedByName: string;
    }>;
  }>;
};

export type MomentsFragment = {
  edges: Array<{
    node: {
      id: string;
      kind: TimelineKind;
      on: string;
      ageThen: number | null;
      beforeBirth: boolean;
      participationCode: string | null;
      conferenceKind: string | null;
      attended: boolean | null;
      gaveViews: boolean | null;
      wordsFound: Array<string>;
      feedback: {
        id: string;
        reference: string;
        givenOn: string;
        receivedAt: string;
        ageThen: number | null;
        stream: Stream;
        partnerKind: PartnerKind | null;
        occasion: Occasion | null;
        captureMethod: CaptureMethod | null;
        language: string;
        interpreterUsed: boolean;
        source: Source;
        relayedBy: string | null;
        speakerRole: SpeakerRole | null;
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
        mayAnswer: boolean;
        consentVersion: number;
        present: Array<{ who: Present; detail: string | null }>;
        interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
        themes: Array<{ key: string; label: string; area: ThemeArea }>;
        reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
        chains: Array<{
          statementId: string;
          kind: StatementKind;
          state: ChainState;
          takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
          decision: {
            actionPromised: boolean;
            id: string;
            outcome: Outcome;
            weight: Weight | null;
            reason: string;
            decidedOn: string;
            decidedByName: string;
            recordedByName: string;
            correction: string | null;
            actions: Array<{
              id: string;
              actionId: string | null;
              taskId: string | null;
              no: string | null;
              title: string;
              ownerId: string | null;
              ownerName: string | null;
              dueOn: string | null;
              columnKey: BoardColumnKey | null;
              promisedByName: string | null;
              promisedOn: string;
              state: DoingState;
              doneOn: string | null;
              shown: string | null;
              shownByName: string | null;
              shownOn: string | null;
              excuse: string | null;
              excuseByName: string | null;
              excuseOn: string | null;
              version: number;
              history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
            }>;
            tellings: Array<{
              id: string;
              result: TellingResult;
              toldOn: string;
              toldByName: string;
              means: string | null;
              words: string | null;
              reason: string | null;
              tryAgainOn: string | null;
              writtenByName: string | null;
              othersTold: string | null;
              translation: string | null;
              translationLanguage: string | null;
              reaction: string | null;
              reactionFeedbackId: string | null;
              stillNotRight: boolean;
              reactionWaits: boolean;
              reactionAnswerBy: string | null;
            }>;
          } | null;
          earlier: Array<{
            id: string;
            outcome: Outcome;
            weight: Weight | null;
            reason: string;
            decidedOn: string;
            decidedByName: string;
            recordedByName: string;
            correction: string | null;
          }>;
        }>;
        consents: Array<{
          use: ConsentUse;
          given: boolean | null;
          standing: ConsentStanding;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
          earlier: Array<{
            given: boolean | null;
            basis: ConsentBasis | null;
            givenBy: string | null;
            holder: ResponsibilityHolder | null;
            reason: string | null;
            askedOn: string;
            judgedByName: string;
          }>;
        }>;
      } | null;
    };
  }>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

export type ChildPageQueryVariables = Exact<{
  id: string | number;
  purpose: string | null | undefined;
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
    lastHeardBy: Source | null;
    daysSinceHeard: number | null;
    waitingAnswers: number;
    nextAnswerBy: string | null;
    howToHearMe: string | null;
    language: string | null;
    sendFlag: boolean | null;
    heard: Array<{ source: Source; on: string; by: string | null }> | null;
    seenAlone: { on: string; by: string | null } | null;
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
      partnerKind: PartnerKind | null;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speakerRole: SpeakerRole | null;
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
      consentVersion: number;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{
        use: ConsentUse;
        given: boolean | null;
        standing: ConsentStanding;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
        earlier: Array<{
          given: boolean | null;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
        }>;
      }>;
    } | null;
    latestWishes: {
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      partnerKind: PartnerKind | null;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speakerRole: SpeakerRole | null;
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
      consentVersion: number;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{
        use: ConsentUse;
        given: boolean | null;
        standing: ConsentStanding;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
        earlier: Array<{
          given: boolean | null;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
        }>;
      }>;
    } | null;
    notFoundOut: {
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      partnerKind: PartnerKind | null;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speakerRole: SpeakerRole | null;
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
      consentVersion: number;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      consents: Array<{
        use: ConsentUse;
        given: boolean | null;
        standing: ConsentStanding;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
        earlier: Array<{
          given: boolean | null;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
        }>;
      }>;
    } | null;
    doNotTell: Array<{ who: string; hidden: boolean; on: string }>;
    waiting: Array<{
      id: string;
      reference: string;
      givenOn: string;
      receivedAt: string;
      ageThen: number | null;
      stream: Stream;
      partnerKind: PartnerKind | null;
      occasion: Occasion | null;
      captureMethod: CaptureMethod | null;
      language: string;
      interpreterUsed: boolean;
      source: Source;
      relayedBy: string | null;
      speakerRole: SpeakerRole | null;
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
      mayAnswer: boolean;
      consentVersion: number;
      present: Array<{ who: Present; detail: string | null }>;
      interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
      themes: Array<{ key: string; label: string; area: ThemeArea }>;
      reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
      chains: Array<{
        statementId: string;
        kind: StatementKind;
        state: ChainState;
        takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
        decision: {
          actionPromised: boolean;
          id: string;
          outcome: Outcome;
          weight: Weight | null;
          reason: string;
          decidedOn: string;
          decidedByName: string;
          recordedByName: string;
          correction: string | null;
          actions: Array<{
            id: string;
            actionId: string | null;
            taskId: string | null;
            no: string | null;
            title: string;
            ownerId: string | null;
            ownerName: string | null;
            dueOn: string | null;
            columnKey: BoardColumnKey | null;
            promisedByName: string | null;
            promisedOn: string;
            state: DoingState;
            doneOn: string | null;
            shown: string | null;
            shownByName: string | null;
            shownOn: string | null;
            excuse: string | null;
            excuseByName: string | null;
            excuseOn: string | null;
            version: number;
            history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
          }>;
          tellings: Array<{
            id: string;
            result: TellingResult;
            toldOn: string;
            toldByName: string;
            means: string | null;
            words: string | null;
            reason: string | null;
            tryAgainOn: string | null;
            writtenByName: string | null;
            othersTold: string | null;
            translation: string | null;
            translationLanguage: string | null;
            reaction: string | null;
            reactionFeedbackId: string | null;
            stillNotRight: boolean;
            reactionWaits: boolean;
            reactionAnswerBy: string | null;
          }>;
        } | null;
        earlier: Array<{
          id: string;
          outcome: Outcome;
          weight: Weight | null;
          reason: string;
          decidedOn: string;
          decidedByName: string;
          recordedByName: string;
          correction: string | null;
        }>;
      }>;
      consents: Array<{
        use: ConsentUse;
        given: boolean | null;
        standing: ConsentStanding;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
        earlier: Array<{
          given: boolean | null;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
        }>;
      }>;
    }>;
    promised: Array<{ title: string; dueOn: string | null }>;
    askAgain: Array<{
      id: string;
      givenOn: string;
      language: string;
      source: Source;
      speakerRole: SpeakerRole | null;
      words: string | null;
      observation: string | null;
      wishesAndFeelings: string | null;
      consentVersion: number;
      consents: Array<{
        use: ConsentUse;
        given: boolean | null;
        standing: ConsentStanding;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
        earlier: Array<{
          given: boolean | null;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
        }>;
      }>;
    }>;
    compliments: Array<{
      id: string;
      receivedOn: string;
      fromWhom: FromWhom;
      fromName: string | null;
      summary: string;
      thanksFor: ThanksFor | null;
      praisedUser: { id: string; name: string } | null;
      team: { id: string; name: string } | null;
    }>;
    themes: Array<{ key: string; label: string }>;
    timeline: {
      edges: Array<{
        node: {
          id: string;
          kind: TimelineKind;
          on: string;
          ageThen: number | null;
          beforeBirth: boolean;
          participationCode: string | null;
          conferenceKind: string | null;
          attended: boolean | null;
          gaveViews: boolean | null;
          wordsFound: Array<string>;
          feedback: {
            id: string;
            reference: string;
            givenOn: string;
            receivedAt: string;
            ageThen: number | null;
            stream: Stream;
            partnerKind: PartnerKind | null;
            occasion: Occasion | null;
            captureMethod: CaptureMethod | null;
            language: string;
            interpreterUsed: boolean;
            source: Source;
            relayedBy: string | null;
            speakerRole: SpeakerRole | null;
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
            mayAnswer: boolean;
            consentVersion: number;
            present: Array<{ who: Present; detail: string | null }>;
            interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
            themes: Array<{ key: string; label: string; area: ThemeArea }>;
            reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
            chains: Array<{
              statementId: string;
              kind: StatementKind;
              state: ChainState;
              takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
              decision: {
                actionPromised: boolean;
                id: string;
                outcome: Outcome;
                weight: Weight | null;
                reason: string;
                decidedOn: string;
                decidedByName: string;
                recordedByName: string;
                correction: string | null;
                actions: Array<{
                  id: string;
                  actionId: string | null;
                  taskId: string | null;
                  no: string | null;
                  title: string;
                  ownerId: string | null;
                  ownerName: string | null;
                  dueOn: string | null;
                  columnKey: BoardColumnKey | null;
                  promisedByName: string | null;
                  promisedOn: string;
                  state: DoingState;
                  doneOn: string | null;
                  shown: string | null;
                  shownByName: string | null;
                  shownOn: string | null;
                  excuse: string | null;
                  excuseByName: string | null;
                  excuseOn: string | null;
                  version: number;
                  history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
                }>;
                tellings: Array<{
                  id: string;
                  result: TellingResult;
                  toldOn: string;
                  toldByName: string;
                  means: string | null;
                  words: string | null;
                  reason: string | null;
                  tryAgainOn: string | null;
                  writtenByName: string | null;
                  othersTold: string | null;
                  translation: string | null;
                  translationLanguage: string | null;
                  reaction: string | null;
                  reactionFeedbackId: string | null;
                  stillNotRight: boolean;
                  reactionWaits: boolean;
                  reactionAnswerBy: string | null;
                }>;
              } | null;
              earlier: Array<{
                id: string;
                outcome: Outcome;
                weight: Weight | null;
                reason: string;
                decidedOn: string;
                decidedByName: string;
                recordedByName: string;
                correction: string | null;
              }>;
            }>;
            consents: Array<{
              use: ConsentUse;
              given: boolean | null;
              standing: ConsentStanding;
              basis: ConsentBasis | null;
              givenBy: string | null;
              holder: ResponsibilityHolder | null;
              reason: string | null;
              askedOn: string;
              judgedByName: string;
              earlier: Array<{
                given: boolean | null;
                basis: ConsentBasis | null;
                givenBy: string | null;
                holder: ResponsibilityHolder | null;
                reason: string | null;
                askedOn: string;
                judgedByName: string;
              }>;
            }>;
          } | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
};

export type ChildTimelineQueryVariables = Exact<{
  childId: string | number;
  purpose: string | null | undefined;
  filter: TimelineFilter | null | undefined;
  search: TimelineSearchInput | null | undefined;
  after: string | null | undefined;
}>;

export type ChildTimelineQuery = {
  childTimeline: {
    edges: Array<{
      node: {
        id: string;
        kind: TimelineKind;
        on: string;
        ageThen: number | null;
        beforeBirth: boolean;
        participationCode: string | null;
        conferenceKind: string | null;
        attended: boolean | null;
        gaveViews: boolean | null;
        wordsFound: Array<string>;
        feedback: {
          id: string;
          reference: string;
          givenOn: string;
          receivedAt: string;
          ageThen: number | null;
          stream: Stream;
          partnerKind: PartnerKind | null;
          occasion: Occasion | null;
          captureMethod: CaptureMethod | null;
          language: string;
          interpreterUsed: boolean;
          source: Source;
          relayedBy: string | null;
          speakerRole: SpeakerRole | null;
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
          mayAnswer: boolean;
          consentVersion: number;
          present: Array<{ who: Present; detail: string | null }>;
          interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
          themes: Array<{ key: string; label: string; area: ThemeArea }>;
          reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
          chains: Array<{
            statementId: string;
            kind: StatementKind;
            state: ChainState;
            takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
            decision: {
              actionPromised: boolean;
              id: string;
              outcome: Outcome;
              weight: Weight | null;
              reason: string;
              decidedOn: string;
              decidedByName: string;
              recordedByName: string;
              correction: string | null;
              actions: Array<{
                id: string;
                actionId: string | null;
                taskId: string | null;
                no: string | null;
                title: string;
                ownerId: string | null;
                ownerName: string | null;
                dueOn: string | null;
                columnKey: BoardColumnKey | null;
                promisedByName: string | null;
                promisedOn: string;
                state: DoingState;
                doneOn: string | null;
                shown: string | null;
                shownByName: string | null;
                shownOn: string | null;
                excuse: string | null;
                excuseByName: string | null;
                excuseOn: string | null;
                version: number;
                history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
              }>;
              tellings: Array<{
                id: string;
                result: TellingResult;
                toldOn: string;
                toldByName: string;
                means: string | null;
                words: string | null;
                reason: string | null;
                tryAgainOn: string | null;
                writtenByName: string | null;
                othersTold: string | null;
                translation: string | null;
                translationLanguage: string | null;
                reaction: string | null;
                reactionFeedbackId: string | null;
                stillNotRight: boolean;
                reactionWaits: boolean;
                reactionAnswerBy: string | null;
              }>;
            } | null;
            earlier: Array<{
              id: string;
              outcome: Outcome;
              weight: Weight | null;
              reason: string;
              decidedOn: string;
              decidedByName: string;
              recordedByName: string;
              correction: string | null;
            }>;
          }>;
          consents: Array<{
            use: ConsentUse;
            given: boolean | null;
            standing: ConsentStanding;
            basis: ConsentBasis | null;
            givenBy: string | null;
            holder: ResponsibilityHolder | null;
            reason: string | null;
            askedOn: string;
            judgedByName: string;
            earlier: Array<{
              given: boolean | null;
              basis: ConsentBasis | null;
              givenBy: string | null;
              holder: ResponsibilityHolder | null;
              reason: string | null;
              askedOn: string;
              judgedByName: string;
            }>;
          }>;
        } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PageToKeepQueryVariables = Exact<{
  id: string | number;
  purpose: string | null | undefined;
}>;

export type PageToKeepQuery = {
  child: { id: string; name: string; knownAs: string | null; isBorn: boolean; worker: string | null };
  childTimeline: {
    edges: Array<{
      node: {
        id: string;
        feedback: {
          id: string;
          reference: string;
          givenOn: string;
          receivedAt: string;
          ageThen: number | null;
          stream: Stream;
          partnerKind: PartnerKind | null;
          occasion: Occasion | null;
          captureMethod: CaptureMethod | null;
          language: string;
          interpreterUsed: boolean;
          source: Source;
          relayedBy: string | null;
          speakerRole: SpeakerRole | null;
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
          mayAnswer: boolean;
          consentVersion: number;
          present: Array<{ who: Present; detail: string | null }>;
          interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
          themes: Array<{ key: string; label: string; area: ThemeArea }>;
          reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
          chains: Array<{
            statementId: string;
            kind: StatementKind;
            state: ChainState;
            takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
            decision: {
              actionPromised: boolean;
              id: string;
              outcome: Outcome;
              weight: Weight | null;
              reason: string;
              decidedOn: string;
              decidedByName: string;
              recordedByName: string;
              correction: string | null;
              actions: Array<{
                id: string;
                actionId: string | null;
                taskId: string | null;
                no: string | null;
                title: string;
                ownerId: string | null;
                ownerName: string | null;
                dueOn: string | null;
                columnKey: BoardColumnKey | null;
                promisedByName: string | null;
                promisedOn: string;
                state: DoingState;
                doneOn: string | null;
                shown: string | null;
                shownByName: string | null;
                shownOn: string | null;
                excuse: string | null;
                excuseByName: string | null;
                excuseOn: string | null;
                version: number;
                history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
              }>;
              tellings: Array<{
                id: string;
                result: TellingResult;
                toldOn: string;
                toldByName: string;
                means: string | null;
                words: string | null;
                reason: string | null;
                tryAgainOn: string | null;
                writtenByName: string | null;
                othersTold: string | null;
                translation: string | null;
                translationLanguage: string | null;
                reaction: string | null;
                reactionFeedbackId: string | null;
                stillNotRight: boolean;
                reactionWaits: boolean;
                reactionAnswerBy: string | null;
              }>;
            } | null;
            earlier: Array<{
              id: string;
              outcome: Outcome;
              weight: Weight | null;
              reason: string;
              decidedOn: string;
              decidedByName: string;
              recordedByName: string;
              correction: string | null;
            }>;
          }>;
          consents: Array<{
            use: ConsentUse;
            given: boolean | null;
            standing: ConsentStanding;
            basis: ConsentBasis | null;
            givenBy: string | null;
            holder: ResponsibilityHolder | null;
            reason: string | null;
            askedOn: string;
            judgedByName: string;
            earlier: Array<{
              given: boolean | null;
              basis: ConsentBasis | null;
              givenBy: string | null;
              holder: ResponsibilityHolder | null;
              reason: string | null;
              askedOn: string;
              judgedByName: string;
            }>;
          }>;
        } | null;
      };
    }>;
  };
};

export type GroupFeedbackQueryVariables = Exact<{
  purpose: string | null | undefined;
  after: string | null | undefined;
}>;

export type GroupFeedbackQuery = {
  groupFeedback: {
    edges: Array<{
      node: {
        groupName: string | null;
        id: string;
        reference: string;
        givenOn: string;
        receivedAt: string;
        ageThen: number | null;
        stream: Stream;
        partnerKind: PartnerKind | null;
        occasion: Occasion | null;
        captureMethod: CaptureMethod | null;
        language: string;
        interpreterUsed: boolean;
        source: Source;
        relayedBy: string | null;
        speakerRole: SpeakerRole | null;
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
        mayAnswer: boolean;
        consentVersion: number;
        present: Array<{ who: Present; detail: string | null }>;
        interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
        themes: Array<{ key: string; label: string; area: ThemeArea }>;
        reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
        chains: Array<{
          statementId: string;
          kind: StatementKind;
          state: ChainState;
          takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
          decision: {
            actionPromised: boolean;
            id: string;
            outcome: Outcome;
            weight: Weight | null;
            reason: string;
            decidedOn: string;
            decidedByName: string;
            recordedByName: string;
            correction: string | null;
            actions: Array<{
              id: string;
              actionId: string | null;
              taskId: string | null;
              no: string | null;
              title: string;
              ownerId: string | null;
              ownerName: string | null;
              dueOn: string | null;
              columnKey: BoardColumnKey | null;
              promisedByName: string | null;
              promisedOn: string;
              state: DoingState;
              doneOn: string | null;
              shown: string | null;
              shownByName: string | null;
              shownOn: string | null;
              excuse: string | null;
              excuseByName: string | null;
              excuseOn: string | null;
              version: number;
              history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
            }>;
            tellings: Array<{
              id: string;
              result: TellingResult;
              toldOn: string;
              toldByName: string;
              means: string | null;
              words: string | null;
              reason: string | null;
              tryAgainOn: string | null;
              writtenByName: string | null;
              othersTold: string | null;
              translation: string | null;
              translationLanguage: string | null;
              reaction: string | null;
              reactionFeedbackId: string | null;
              stillNotRight: boolean;
              reactionWaits: boolean;
              reactionAnswerBy: string | null;
            }>;
          } | null;
          earlier: Array<{
            id: string;
            outcome: Outcome;
            weight: Weight | null;
            reason: string;
            decidedOn: string;
            decidedByName: string;
            recordedByName: string;
            correction: string | null;
          }>;
        }>;
        consents: Array<{
          use: ConsentUse;
          given: boolean | null;
          standing: ConsentStanding;
          basis: ConsentBasis | null;
          givenBy: string | null;
          holder: ResponsibilityHolder | null;
          reason: string | null;
          askedOn: string;
          judgedByName: string;
          earlier: Array<{
            given: boolean | null;
            basis: ConsentBasis | null;
            givenBy: string | null;
            holder: ResponsibilityHolder | null;
            reason: string | null;
            askedOn: string;
            judgedByName: string;
          }>;
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AnswerConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;

export type AnswerConsentMutation = {
  answerConsent: {
    id: string;
    givenOn: string;
    language: string;
    source: Source;
    speakerRole: SpeakerRole | null;
    words: string | null;
    observation: string | null;
    wishesAndFeelings: string | null;
    consentVersion: number;
    consents: Array<{
      use: ConsentUse;
      given: boolean | null;
      standing: ConsentStanding;
      basis: ConsentBasis | null;
      givenBy: string | null;
      holder: ResponsibilityHolder | null;
      reason: string | null;
      askedOn: string;
      judgedByName: string;
      earlier: Array<{
        given: boolean | null;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
      }>;
    }>;
  };
};

export type ConsentsOfFeedbackQueryVariables = Exact<{
  id: string | number;
}>;

export type ConsentsOfFeedbackQuery = {
  feedback: {
    id: string;
    givenOn: string;
    language: string;
    source: Source;
    speakerRole: SpeakerRole | null;
    words: string | null;
    observation: string | null;
    wishesAndFeelings: string | null;
    consentVersion: number;
    consents: Array<{
      use: ConsentUse;
      given: boolean | null;
      standing: ConsentStanding;
      basis: ConsentBasis | null;
      givenBy: string | null;
      holder: ResponsibilityHolder | null;
      reason: string | null;
      askedOn: string;
      judgedByName: string;
      earlier: Array<{
        given: boolean | null;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
      }>;
    }>;
  };
};

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;

export type RecordDecisionMutation = {
  recordDecision: {
    id: string;
    outcome: Outcome;
    weight: Weight | null;
    reason: string;
    decidedOn: string;
    decidedByName: string;
    recordedByName: string;
    correction: string | null;
  };
};

export type ChainOfFeedbackQueryVariables = Exact<{
  id: string | number;
  purpose: string | null | undefined;
}>;

export type ChainOfFeedbackQuery = {
  feedback: {
    id: string;
    givenOn: string;
    language: string;
    speakerRole: SpeakerRole | null;
    words: string | null;
    observation: string | null;
    wishesAndFeelings: string | null;
    withheldFrom: Array<string>;
    doNotTell: string | null;
    mayAnswer: boolean;
    waiting: boolean;
    answerBy: string | null;
    answerOwnerName: string | null;
    reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
    chains: Array<{
      statementId: string;
      kind: StatementKind;
      state: ChainState;
      takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
      decision: {
        actionPromised: boolean;
        id: string;
        outcome: Outcome;
        weight: Weight | null;
        reason: string;
        decidedOn: string;
        decidedByName: string;
        recordedByName: string;
        correction: string | null;
        actions: Array<{
          id: string;
          actionId: string | null;
          taskId: string | null;
          no: string | null;
          title: string;
          ownerId: string | null;
          ownerName: string | null;
          dueOn: string | null;
          columnKey: BoardColumnKey | null;
          promisedByName: string | null;
          promisedOn: string;
          state: DoingState;
          doneOn: string | null;
          shown: string | null;
          shownByName: string | null;
          shownOn: string | null;
          excuse: string | null;
          excuseByName: string | null;
          excuseOn: string | null;
          version: number;
          history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
        }>;
        tellings: Array<{
          id: string;
          result: TellingResult;
          toldOn: string;
          toldByName: string;
          means: string | null;
          words: string | null;
          reason: string | null;
          tryAgainOn: string | null;
          writtenByName: string | null;
          othersTold: string | null;
          translation: string | null;
          translationLanguage: string | null;
          reaction: string | null;
          reactionFeedbackId: string | null;
          stillNotRight: boolean;
          reactionWaits: boolean;
          reactionAnswerBy: string | null;
        }>;
      } | null;
      earlier: Array<{
        id: string;
        outcome: Outcome;
        weight: Weight | null;
        reason: string;
        decidedOn: string;
        decidedByName: string;
        recordedByName: string;
        correction: string | null;
      }>;
    }>;
  };
};

export type RecordTellingBackMutationVariables = Exact<{
  input: RecordTellingBackInput;
}>;

export type RecordTellingBackMutation = { recordTellingBack: { id: string } };

export type TakeBackWordsMutationVariables = Exact<{
  input: TakeBackWordsInput;
}>;

export type TakeBackWordsMutation = { takeBackWords: { id: string } };

export type AnswerTogetherQueryVariables = Exact<{
  feedbackId: string | number;
  also: AlsoAnsweredInput;
  replaces: string | number | null | undefined;
}>;

export type AnswerTogetherQuery = {
  answerTogether: {
    personId: string;
    names: Array<string>;
    apart: number;
    others: Array<{
      feedbackId: string;
      statementId: string;
      kind: StatementKind;
      words: string;
      givenOn: string;
      whose: string;
      personId: string;
      names: Array<string>;
      nearness: Array<AnswerNearness>;
      lastTelling: TellingResult | null;
      lastToldOn: string | null;
    }>;
  };
};

export type AnswerOptionsQueryVariables = Exact<{
  feedbackId: string | number;
  also: AlsoAnsweredInput | null | undefined;
}>;

export type AnswerOptionsQuery = {
  answerOptions: {
    people: Array<{ id: string; name: string; role: string }>;
    cards: Array<{ id: string; no: string; title: string }>;
    objectives: Array<{ id: string; no: number; title: string }>;
  };
};

export type PromiseActionMutationVariables = Exact<{
  input: PromiseActionInput;
}>;

export type PromiseActionMutation = { promiseAction: { id: string } };

export type FinishTaskMutationVariables = Exact<{
  input: FinishTaskInput;
}>;

export type FinishTaskMutation = {
  finishTask: {
    id: string;
    actionId: string | null;
    taskId: string | null;
    no: string | null;
    title: string;
    ownerId: string | null;
    ownerName: string | null;
    dueOn: string | null;
    columnKey: BoardColumnKey | null;
    promisedByName: string | null;
    promisedOn: string;
    state: DoingState;
    doneOn: string | null;
    shown: string | null;
    shownByName: string | null;
    shownOn: string | null;
    excuse: string | null;
    excuseByName: string | null;
    excuseOn: string | null;
    version: number;
    history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
  };
};

export type ReopenTaskMutationVariables = Exact<{
  input: ReopenTaskInput;
}>;

export type ReopenTaskMutation = {
  reopenTask: {
    id: string;
    actionId: string | null;
    taskId: string | null;
    no: string | null;
    title: string;
    ownerId: string | null;
    ownerName: string | null;
    dueOn: string | null;
    columnKey: BoardColumnKey | null;
    promisedByName: string | null;
    promisedOn: string;
    state: DoingState;
    doneOn: string | null;
    shown: string | null;
    shownByName: string | null;
    shownOn: string | null;
    excuse: string | null;
    excuseByName: string | null;
    excuseOn: string | null;
    version: number;
    history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
  };
};

export type AnswerOneQueryVariables = Exact<{
  id: string | number;
  purpose: string | null | undefined;
}>;

export type AnswerOneQuery = {
  feedback: {
    childId: string | null;
    childName: string | null;
    groupName: string | null;
    id: string;
    reference: string;
    givenOn: string;
    receivedAt: string;
    ageThen: number | null;
    stream: Stream;
    partnerKind: PartnerKind | null;
    occasion: Occasion | null;
    captureMethod: CaptureMethod | null;
    language: string;
    interpreterUsed: boolean;
    source: Source;
    relayedBy: string | null;
    speakerRole: SpeakerRole | null;
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
    mayAnswer: boolean;
    consentVersion: number;
    present: Array<{ who: Present; detail: string | null }>;
    interpretations: Array<{ id: string; words: string; author: string; writtenOn: string }>;
    themes: Array<{ key: string; label: string; area: ThemeArea }>;
    reactionTo: { feedbackId: string; words: string | null; toldOn: string } | null;
    chains: Array<{
      statementId: string;
      kind: StatementKind;
      state: ChainState;
      takenBack: { takenBackOn: string; heardByName: string; reason: string } | null;
      decision: {
        actionPromised: boolean;
        id: string;
        outcome: Outcome;
        weight: Weight | null;
        reason: string;
        decidedOn: string;
        decidedByName: string;
        recordedByName: string;
        correction: string | null;
        actions: Array<{
          id: string;
          actionId: string | null;
          taskId: string | null;
          no: string | null;
          title: string;
          ownerId: string | null;
          ownerName: string | null;
          dueOn: string | null;
          columnKey: BoardColumnKey | null;
          promisedByName: string | null;
          promisedOn: string;
          state: DoingState;
          doneOn: string | null;
          shown: string | null;
          shownByName: string | null;
          shownOn: string | null;
          excuse: string | null;
          excuseByName: string | null;
          excuseOn: string | null;
          version: number;
          history: Array<{ id: string; kind: TaskEventKind; on: string; words: string; byName: string }>;
        }>;
        tellings: Array<{
          id: string;
          result: TellingResult;
          toldOn: string;
          toldByName: string;
          means: string | null;
          words: string | null;
          reason: string | null;
          tryAgainOn: string | null;
          writtenByName: string | null;
          othersTold: string | null;
          translation: string | null;
          translationLanguage: string | null;
          reaction: string | null;
          reactionFeedbackId: string | null;
          stillNotRight: boolean;
          reactionWaits: boolean;
          reactionAnswerBy: string | null;
        }>;
      } | null;
      earlier: Array<{
        id: string;
        outcome: Outcome;
        weight: Weight | null;
        reason: string;
        decidedOn: string;
        decidedByName: string;
        recordedByName: string;
        correction: string | null;
      }>;
    }>;
    consents: Array<{
      use: ConsentUse;
      given: boolean | null;
      standing: ConsentStanding;
      basis: ConsentBasis | null;
      givenBy: string | null;
      holder: ResponsibilityHolder | null;
      reason: string | null;
      askedOn: string;
      judgedByName: string;
      earlier: Array<{
        given: boolean | null;
        basis: ConsentBasis | null;
        givenBy: string | null;
        holder: ResponsibilityHolder | null;
        reason: string | null;
        askedOn: string;
        judgedByName: string;
      }>;
    }>;
  };
};

export const NameOfChildFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NameOfChild' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
      selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }] },
    },
  ],
} as unknown as DocumentNode<NameOfChildFragment, unknown>;
export const ListedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Listed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'lastHeardBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingAnswers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAnswerBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListedFragment, unknown>;
export const AskableFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
} as unknown as DocumentNode<AskableFragment, unknown>;
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
} as unknown as DocumentNode<ToldFragment, unknown>;
export const DecidedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecidedFragment, unknown>;
export const DoingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DoingFragment, unknown>;
export const ChainedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainedFragment, unknown>;
export const MomentsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'beforeBirth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wordsFound' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'feedback' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MomentsFragment, unknown>;
export const PartnerQuestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartnerQuestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
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
            name: { kind: 'Name', value: 'partnerQuestions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'partnerName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'showsWords' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waits' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartnerQuestionsQuery, PartnerQuestionsQueryVariables>;
export const PartnersToAskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PartnersToAsk' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'statementId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnersToAsk' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'statementId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'statementId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PartnersToAskQuery, PartnersToAskQueryVariables>;
export const AskPartnerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AskPartner' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AskPartnerInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'askPartner' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AskPartnerMutation, AskPartnerMutationVariables>;
export const TakeBackQuestionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackQuestion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'questionId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackQuestion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'questionId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'questionId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waits' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repliedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeBackQuestionMutation, TakeBackQuestionMutationVariables>;
export const CaseloadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Caseload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'need' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChildNeed' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'workerId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'onlyOwn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
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
            name: { kind: 'Name', value: 'caseload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'need' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'need' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'workerId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'workerId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'onlyOwn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'onlyOwn' } },
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Listed' } }],
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'caseloadSummary' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'ofOwn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'workers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
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
      name: { kind: 'Name', value: 'Listed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'lastHeardBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingAnswers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAnswerBy' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CaseloadQuery, CaseloadQueryVariables>;
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Listed' } }],
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
      name: { kind: 'Name', value: 'Listed' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'lastHeardBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingAnswers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nextAnswerBy' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'lastHeardBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysSinceHeard' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'heard' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'seenAlone' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                    ],
                  },
                },
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
                  name: { kind: 'Name', value: 'notFoundOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'doNotTell' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'who' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hidden' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'waiting' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'promised' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'askAgain' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'compliments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromWhom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'thanksFor' } },
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
                    ],
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
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
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
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'beforeBirth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wordsFound' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'feedback' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineSearchInput' } },
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
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
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
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Told' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
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
      name: { kind: 'Name', value: 'Moments' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineConnection' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'beforeBirth' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participationCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'conferenceKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gaveViews' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wordsFound' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'feedback' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
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
} as unknown as DocumentNode<ChildTimelineQuery, ChildTimelineQueryVariables>;
export const PageToKeepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PageToKeep' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'isBorn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'childTimeline' },
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
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'EnumValue', value: 'CHILD' },
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
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'feedback' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
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
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PageToKeepQuery, PageToKeepQueryVariables>;
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
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupFeedbackQuery, GroupFeedbackQueryVariables>;
export const AnswerConsentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerConsent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerConsentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerConsent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
} as unknown as DocumentNode<AnswerConsentMutation, AnswerConsentMutationVariables>;
export const ConsentsOfFeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ConsentsOfFeedback' },
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
            name: { kind: 'Name', value: 'feedback' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
} as unknown as DocumentNode<ConsentsOfFeedbackQuery, ConsentsOfFeedbackQueryVariables>;
export const RecordDecisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordDecision' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordDecisionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordDecision' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const ChainOfFeedbackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChainOfFeedback' },
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
            name: { kind: 'Name', value: 'feedback' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainOfFeedbackQuery, ChainOfFeedbackQueryVariables>;
export const RecordTellingBackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordTellingBack' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordTellingBackInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordTellingBack' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordTellingBackMutation, RecordTellingBackMutationVariables>;
export const TakeBackWordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackWords' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TakeBackWordsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackWords' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeBackWordsMutation, TakeBackWordsMutationVariables>;
export const AnswerTogetherDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AnswerTogether' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AlsoAnsweredInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'replaces' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerTogether' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'also' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'replaces' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'replaces' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'apart' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'others' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'whose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nearness' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastTelling' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastToldOn' } },
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
} as unknown as DocumentNode<AnswerTogetherQuery, AnswerTogetherQueryVariables>;
export const AnswerOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AnswerOptions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AlsoAnsweredInput' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerOptions' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'feedbackId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'feedbackId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'also' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'also' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cards' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'objectives' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
} as unknown as DocumentNode<AnswerOptionsQuery, AnswerOptionsQueryVariables>;
export const PromiseActionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PromiseAction' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PromiseActionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'promiseAction' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PromiseActionMutation, PromiseActionMutationVariables>;
export const FinishTaskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FinishTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'FinishTaskInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'finishTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FinishTaskMutation, FinishTaskMutationVariables>;
export const ReopenTaskDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReopenTask' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReopenTaskInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reopenTask' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const AnswerOneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AnswerOne' },
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
            name: { kind: 'Name', value: 'feedback' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Told' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Chained' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Askable' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'consentVersion' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'use' } },
                { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'given' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'givenBy' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'holder' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'askedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedByName' } },
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
      name: { kind: 'Name', value: 'Decided' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Decision' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'correction' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Doing' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DecidedAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'taskId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ownerName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'promisedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doneOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shown' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shownOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'excuseOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
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
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Askable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ageThen' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stream' } },
          { kind: 'Field', name: { kind: 'Name', value: 'partnerKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'occasion' } },
          { kind: 'Field', name: { kind: 'Name', value: 'captureMethod' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'interpreterUsed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relayedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
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
      name: { kind: 'Name', value: 'Chained' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Feedback' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'speakerRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'observation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wishesAndFeelings' } },
          { kind: 'Field', name: { kind: 'Name', value: 'withheldFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'doNotTell' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayAnswer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answerOwnerName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reactionTo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chains' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'statementId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'takenBack' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'takenBackOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heardByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'decision' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actionPromised' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Doing' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'tellings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tryAgainOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'writtenByName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'othersTold' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'translationLanguage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reaction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionFeedbackId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'stillNotRight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionWaits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reactionAnswerBy' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'earlier' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Decided' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerOneQuery, AnswerOneQueryVariables>;
